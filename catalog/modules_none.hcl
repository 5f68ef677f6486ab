# Modules that make no component: nothing in them has a place or a redundancy
# to know. An empty body says so; the names are patterns, and an entry of a
# module's own name goes before them.

# Names, tags and settings: they compute values and make nothing.
module "*/label/{null,terraform}{,//**}" "*/{utils,naming,tags,config,stack-config,version,module-artifact}/*{,//**}" "*/*-{label,naming,naming-convention,tags,metadata}/*{,//**}" "hashicorp/{subnets,dir}/*{,//**}" "terraform-google-modules/utils/google{,//**}" "terraform-google-modules/{gcloud,container-vm,startup-scripts}/google{,//**}" "cloudposse/kops-data-*/aws" "cloudposse/*-container-definition/aws" "Azure/avm-utl-*/azurerm{,//**}" {}

# People, roles and permissions.
module "*/{iam,iam-*,*-iam,*-iam-*}/*{,//**}" "*/{sso,permission-sets,identity-center}/aws{,//**}" "*/*-{role,roles,role-assignment,role-assignments,policies,service-account,service-accounts,oidc-provider,access-group,assumed-roles,cross-account-access,pod-identity,superadmins}/*{,//**}" "*/{role-assignment,role-assignments,service-account,service-accounts,org-policy,organization-policies,service-control-policies,service-perimeter,vpc-service-controls,workload-identity,eks-pod-identity,federated-identity}/*{,//**}" "*/*-federated-identity-with-*/*{,//**}" "*/*-{oidc-role,oidc-provider,cross-account-access,iam-superadmins,role-assignments}{,//**}" "Azure/avm-res-{authorization,managedidentity}-*/azurerm{,//**}" {}

# Rules of who may talk to whom, certificates and key pairs of machines.
module "*/{security-group,security-groups,security-group-rules,network-security-group,network-acl,firewall-rules}/*{,//**}" "*/*-{security-group,nsg}/*{,//**}" "*/{key-pair,ssh-key-pair,ssm-tls-ssh-key-pair,tls-self-signed-cert,acm-request-certificate}/*{,//**}" "*/ssh-keypair-*{,//**}" "*/tls-self-signed-cert{,//**}" "Azure/avm-res-network-{networksecuritygroup,applicationsecuritygroup}/azurerm{,//**}" "*/network/google//modules/firewall-rules" "*/s3-bucket/aws//modules/object" "terraform-aws-modules/s3-bucket/aws//modules/notification" "terraform-aws-modules/lambda/aws//modules/{alias,deploy,docker-build}" {}

# What watches, counts and reports.
module "*/{cloudwatch,cloudwatch-*,monitoring,alerts,budgets,budget,datadog,platform,incident-management,log-export,service-quotas,log-group,managed-prometheus,managed-grafana,datadog-integration,aws-integration}/{aws,google,azurerm,datadog,opsgenie,pagerduty}{,//**}" "*/*-{cloudwatch-alarms,sns-alarms,sns-cloudwatch-alarms,pagerduty-integration,chatbot,alarms,monitoring,observability-platform-tenant,notify-slack}{,/*}{,//**}" "*/{notify-slack,sns-topic-notify-slack,sns-lambda-notify-slack}/aws{,//**}" "*/{guardduty,security-hub,inspector,macie,config,config-storage,cloudtrail,conformance-pack,access-analyzer,audit-manager,service-catalog}/aws{,//**}" "Azure/avm-res-{insights,operationalinsights}-*/azurerm{,//**}" {}

# Projects, accounts, workspaces and pipelines.
module "*/{project-factory,folders,bootstrap,project,project-services,organization,organizations,account-map}/*{,//**}" "*/{workspacer,workspace,workspaces}/tfe{,//**}" "*/*-{tfe-workspacer,tfe-workspace,tfe-workspaces}{,/*}{,//**}" "*/tfe-{workspacer,workspace,workspaces}/*{,//**}" "*/{cloud-infrastructure-automation,stacks}/spacelift{,//**}" "*/*-stacks-from-atmos-config/*{,//**}" "*/{service-account,group,users,groups}/google{,//**}" "Azure/avm-ptn-alz*/azurerm{,//**}" "Azure/avm-res-resources-resourcegroup/azurerm{,//**}" {}

# Parameters: settings kept for others to read.
module "*/{ssm-parameter,ssm-parameter-store,ssm-parameter-store-policy-documents,ssm-parameter-chamber-reader,appconfig}/aws{,//**}" {}

# Networks that only route: what stands in them has its own subnets.
module "*/{vpc-peering,vpc-peering-multi-account,transit-gateway-peering}/*{,//**}" "terraform-google-modules/network/google//modules/{network-peering,routes}" "*/*-flow-logs*/aws{,//**}" {}
