"use strict"
exports.id=852
exports.ids=[852]
exports.modules={8852:((t,e,a)=>{a.r(e)
a.d(e,{$Command:()=>HO.u,AccountFilterType:()=>wO,AccountGateResult$:()=>Al,AccountGateStatus:()=>XO,AccountLimit$:()=>vl,ActivateOrganizationsAccess$:()=>Lk,ActivateOrganizationsAccessCommand:()=>ActivateOrganizationsAccessCommand,ActivateOrganizationsAccessInput$:()=>gl,ActivateOrganizationsAccessOutput$:()=>yl,ActivateType$:()=>Ok,ActivateTypeCommand:()=>ActivateTypeCommand,ActivateTypeInput$:()=>xl,ActivateTypeOutput$:()=>fl,AfterValueFrom:()=>jO,AlreadyExistsException:()=>AlreadyExistsException,AlreadyExistsException$:()=>jd,Annotation$:()=>Pl,AnnotationSeverityLevel:()=>WO,AnnotationStatus:()=>qO,AttributeChangeType:()=>QO,AutoDeployment$:()=>Nl,BatchDescribeTypeConfigurations$:()=>Ak,BatchDescribeTypeConfigurationsCommand:()=>BatchDescribeTypeConfigurationsCommand,BatchDescribeTypeConfigurationsError$:()=>_l,BatchDescribeTypeConfigurationsInput$:()=>hl,BatchDescribeTypeConfigurationsOutput$:()=>Fl,BeaconStackOperationStatus:()=>ZO,BeforeValueFrom:()=>JO,CFNRegistryException:()=>CFNRegistryException,CFNRegistryException$:()=>Wd,CallAs:()=>tA,CancelUpdateStack$:()=>vk,CancelUpdateStackCommand:()=>CancelUpdateStackCommand,CancelUpdateStackInput$:()=>$l,Capability:()=>eA,Category:()=>aA,Change$:()=>bl,ChangeAction:()=>nA,ChangeSetHook$:()=>Ul,ChangeSetHookResourceTargetDetails$:()=>Ml,ChangeSetHookTargetDetails$:()=>Gl,ChangeSetHooksStatus:()=>CA,ChangeSetNotFoundException:()=>ChangeSetNotFoundException,ChangeSetNotFoundException$:()=>qd,ChangeSetStatus:()=>RA,ChangeSetSummary$:()=>Kl,ChangeSetType:()=>DA,ChangeSource:()=>oA,ChangeType:()=>pA,CloudFormation:()=>CloudFormation,CloudFormationClient:()=>CloudFormationClient,CloudFormationServiceException:()=>CloudFormationServiceException,CloudFormationServiceException$:()=>zd,ConcurrencyMode:()=>gA,ConcurrentResourcesLimitExceededException:()=>ConcurrentResourcesLimitExceededException,ConcurrentResourcesLimitExceededException$:()=>Qd,ContinueUpdateRollback$:()=>gk,ContinueUpdateRollbackCommand:()=>ContinueUpdateRollbackCommand,ContinueUpdateRollbackInput$:()=>Bl,ContinueUpdateRollbackOutput$:()=>Vl,CreateChangeSet$:()=>yk,CreateChangeSetCommand:()=>CreateChangeSetCommand,CreateChangeSetInput$:()=>Hl,CreateChangeSetOutput$:()=>wl,CreateGeneratedTemplate$:()=>xk,CreateGeneratedTemplateCommand:()=>CreateGeneratedTemplateCommand,CreateGeneratedTemplateInput$:()=>Xl,CreateGeneratedTemplateOutput$:()=>zl,CreateStack$:()=>fk,CreateStackCommand:()=>CreateStackCommand,CreateStackInput$:()=>Yl,CreateStackInstances$:()=>Pk,CreateStackInstancesCommand:()=>CreateStackInstancesCommand,CreateStackInstancesInput$:()=>jl,CreateStackInstancesOutput$:()=>Wl,CreateStackOutput$:()=>ql,CreateStackRefactor$:()=>Nk,CreateStackRefactorCommand:()=>CreateStackRefactorCommand,CreateStackRefactorInput$:()=>Ql,CreateStackRefactorOutput$:()=>Zl,CreateStackSet$:()=>_k,CreateStackSetCommand:()=>CreateStackSetCommand,CreateStackSetInput$:()=>Jl,CreateStackSetOutput$:()=>tC,CreatedButModifiedException:()=>CreatedButModifiedException,CreatedButModifiedException$:()=>Zd,DeactivateOrganizationsAccess$:()=>hk,DeactivateOrganizationsAccessCommand:()=>DeactivateOrganizationsAccessCommand,DeactivateOrganizationsAccessInput$:()=>eC,DeactivateOrganizationsAccessOutput$:()=>aC,DeactivateType$:()=>Fk,DeactivateTypeCommand:()=>DeactivateTypeCommand,DeactivateTypeInput$:()=>nC,DeactivateTypeOutput$:()=>oC,DeleteChangeSet$:()=>$k,DeleteChangeSetCommand:()=>DeleteChangeSetCommand,DeleteChangeSetInput$:()=>sC,DeleteChangeSetOutput$:()=>cC,DeleteGeneratedTemplate$:()=>bk,DeleteGeneratedTemplateCommand:()=>DeleteGeneratedTemplateCommand,DeleteGeneratedTemplateInput$:()=>rC,DeleteStack$:()=>Uk,DeleteStackCommand:()=>DeleteStackCommand,DeleteStackInput$:()=>iC,DeleteStackInstances$:()=>Mk,DeleteStackInstancesCommand:()=>DeleteStackInstancesCommand,DeleteStackInstancesInput$:()=>uC,DeleteStackInstancesOutput$:()=>SC,DeleteStackSet$:()=>Gk,DeleteStackSetCommand:()=>DeleteStackSetCommand,DeleteStackSetInput$:()=>mC,DeleteStackSetOutput$:()=>pC,DeletionMode:()=>fA,DeploymentConfig$:()=>EC,DeploymentConfigMode:()=>IA,DeploymentMode:()=>kA,DeploymentTargets$:()=>dC,DeprecatedStatus:()=>nv,DeregisterType$:()=>Kk,DeregisterTypeCommand:()=>DeregisterTypeCommand,DeregisterTypeInput$:()=>lC,DeregisterTypeOutput$:()=>CC,DescribeAccountLimits$:()=>Bk,DescribeAccountLimitsCommand:()=>DescribeAccountLimitsCommand,DescribeAccountLimitsInput$:()=>RC,DescribeAccountLimitsOutput$:()=>TC,DescribeChangeSet$:()=>Vk,DescribeChangeSetCommand:()=>DescribeChangeSetCommand,DescribeChangeSetHooks$:()=>Hk,DescribeChangeSetHooksCommand:()=>DescribeChangeSetHooksCommand,DescribeChangeSetHooksInput$:()=>DC,DescribeChangeSetHooksOutput$:()=>IC,DescribeChangeSetInput$:()=>kC,DescribeChangeSetOutput$:()=>LC,DescribeEvents$:()=>wk,DescribeEventsCommand:()=>DescribeEventsCommand,DescribeEventsInput$:()=>OC,DescribeEventsOutput$:()=>AC,DescribeGeneratedTemplate$:()=>Xk,DescribeGeneratedTemplateCommand:()=>DescribeGeneratedTemplateCommand,DescribeGeneratedTemplateInput$:()=>vC,DescribeGeneratedTemplateOutput$:()=>gC,DescribeOrganizationsAccess$:()=>zk,DescribeOrganizationsAccessCommand:()=>DescribeOrganizationsAccessCommand,DescribeOrganizationsAccessInput$:()=>yC,DescribeOrganizationsAccessOutput$:()=>xC,DescribePublisher$:()=>Yk,DescribePublisherCommand:()=>DescribePublisherCommand,DescribePublisherInput$:()=>fC,DescribePublisherOutput$:()=>PC,DescribeResourceScan$:()=>jk,DescribeResourceScanCommand:()=>DescribeResourceScanCommand,DescribeResourceScanInput$:()=>NC,DescribeResourceScanOutput$:()=>_C,DescribeStackDriftDetectionStatus$:()=>Wk,DescribeStackDriftDetectionStatusCommand:()=>DescribeStackDriftDetectionStatusCommand,DescribeStackDriftDetectionStatusInput$:()=>hC,DescribeStackDriftDetectionStatusOutput$:()=>FC,DescribeStackEvents$:()=>qk,DescribeStackEventsCommand:()=>DescribeStackEventsCommand,DescribeStackEventsInput$:()=>$C,DescribeStackEventsOutput$:()=>bC,DescribeStackInstance$:()=>Qk,DescribeStackInstanceCommand:()=>DescribeStackInstanceCommand,DescribeStackInstanceInput$:()=>UC,DescribeStackInstanceOutput$:()=>MC,DescribeStackRefactor$:()=>Zk,DescribeStackRefactorCommand:()=>DescribeStackRefactorCommand,DescribeStackRefactorInput$:()=>GC,DescribeStackRefactorOutput$:()=>KC,DescribeStackResource$:()=>Jk,DescribeStackResourceCommand:()=>DescribeStackResourceCommand,DescribeStackResourceDrifts$:()=>tL,DescribeStackResourceDriftsCommand:()=>DescribeStackResourceDriftsCommand,DescribeStackResourceDriftsInput$:()=>BC,DescribeStackResourceDriftsOutput$:()=>VC,DescribeStackResourceInput$:()=>HC,DescribeStackResourceOutput$:()=>wC,DescribeStackResources$:()=>eL,DescribeStackResourcesCommand:()=>DescribeStackResourcesCommand,DescribeStackResourcesInput$:()=>XC,DescribeStackResourcesOutput$:()=>zC,DescribeStackSet$:()=>nL,DescribeStackSetCommand:()=>DescribeStackSetCommand,DescribeStackSetInput$:()=>YC,DescribeStackSetOperation$:()=>oL,DescribeStackSetOperationCommand:()=>DescribeStackSetOperationCommand,DescribeStackSetOperationInput$:()=>jC,DescribeStackSetOperationOutput$:()=>WC,DescribeStackSetOutput$:()=>qC,DescribeStacks$:()=>aL,DescribeStacksCommand:()=>DescribeStacksCommand,DescribeStacksInput$:()=>QC,DescribeStacksOutput$:()=>ZC,DescribeType$:()=>sL,DescribeTypeCommand:()=>DescribeTypeCommand,DescribeTypeInput$:()=>JC,DescribeTypeOutput$:()=>tR,DescribeTypeRegistration$:()=>cL,DescribeTypeRegistrationCommand:()=>DescribeTypeRegistrationCommand,DescribeTypeRegistrationInput$:()=>eR,DescribeTypeRegistrationOutput$:()=>aR,DetailedStatus:()=>_A,DetectStackDrift$:()=>rL,DetectStackDriftCommand:()=>DetectStackDriftCommand,DetectStackDriftInput$:()=>nR,DetectStackDriftOutput$:()=>oR,DetectStackResourceDrift$:()=>iL,DetectStackResourceDriftCommand:()=>DetectStackResourceDriftCommand,DetectStackResourceDriftInput$:()=>sR,DetectStackResourceDriftOutput$:()=>cR,DetectStackSetDrift$:()=>uL,DetectStackSetDriftCommand:()=>DetectStackSetDriftCommand,DetectStackSetDriftInput$:()=>rR,DetectStackSetDriftOutput$:()=>iR,DifferenceType:()=>qA,DriftIgnoredReason:()=>SA,EstimateTemplateCost$:()=>SL,EstimateTemplateCostCommand:()=>EstimateTemplateCostCommand,EstimateTemplateCostInput$:()=>uR,EstimateTemplateCostOutput$:()=>SR,EvaluationType:()=>sA,EventFilter$:()=>mR,EventType:()=>hA,ExecuteChangeSet$:()=>mL,ExecuteChangeSetCommand:()=>ExecuteChangeSetCommand,ExecuteChangeSetInput$:()=>pR,ExecuteChangeSetOutput$:()=>ER,ExecuteStackRefactor$:()=>pL,ExecuteStackRefactorCommand:()=>ExecuteStackRefactorCommand,ExecuteStackRefactorInput$:()=>dR,ExecutionStatus:()=>TA,Export$:()=>lR,GeneratedTemplateDeletionPolicy:()=>OA,GeneratedTemplateNotFoundException:()=>GeneratedTemplateNotFoundException,GeneratedTemplateNotFoundException$:()=>Jd,GeneratedTemplateResourceStatus:()=>MA,GeneratedTemplateStatus:()=>KA,GeneratedTemplateUpdateReplacePolicy:()=>AA,GetGeneratedTemplate$:()=>EL,GetGeneratedTemplateCommand:()=>GetGeneratedTemplateCommand,GetGeneratedTemplateInput$:()=>CR,GetGeneratedTemplateOutput$:()=>RR,GetHookResult$:()=>dL,GetHookResultCommand:()=>GetHookResultCommand,GetHookResultInput$:()=>TR,GetHookResultOutput$:()=>DR,GetStackPolicy$:()=>lL,GetStackPolicyCommand:()=>GetStackPolicyCommand,GetStackPolicyInput$:()=>IR,GetStackPolicyOutput$:()=>kR,GetTemplate$:()=>CL,GetTemplateCommand:()=>GetTemplateCommand,GetTemplateInput$:()=>LR,GetTemplateOutput$:()=>OR,GetTemplateSummary$:()=>RL,GetTemplateSummaryCommand:()=>GetTemplateSummaryCommand,GetTemplateSummaryInput$:()=>AR,GetTemplateSummaryOutput$:()=>vR,HandlerErrorCode:()=>Iv,HookFailureMode:()=>EA,HookInvocationPoint:()=>dA,HookResultNotFoundException:()=>HookResultNotFoundException,HookResultNotFoundException$:()=>tl,HookResultSummary$:()=>gR,HookStatus:()=>FA,HookTarget$:()=>yR,HookTargetAction:()=>uv,HookTargetType:()=>lA,IdentityProvider:()=>VA,ImportStacksToStackSet$:()=>TL,ImportStacksToStackSetCommand:()=>ImportStacksToStackSetCommand,ImportStacksToStackSetInput$:()=>xR,ImportStacksToStackSetOutput$:()=>fR,InsufficientCapabilitiesException:()=>InsufficientCapabilitiesException,InsufficientCapabilitiesException$:()=>el,InvalidChangeSetStatusException:()=>InvalidChangeSetStatusException,InvalidChangeSetStatusException$:()=>al,InvalidOperationException:()=>InvalidOperationException,InvalidOperationException$:()=>nl,InvalidStateTransitionException:()=>InvalidStateTransitionException,InvalidStateTransitionException$:()=>ol,LimitExceededException:()=>LimitExceededException,LimitExceededException$:()=>sl,ListChangeSets$:()=>DL,ListChangeSetsCommand:()=>ListChangeSetsCommand,ListChangeSetsInput$:()=>PR,ListChangeSetsOutput$:()=>NR,ListExports$:()=>IL,ListExportsCommand:()=>ListExportsCommand,ListExportsInput$:()=>_R,ListExportsOutput$:()=>hR,ListGeneratedTemplates$:()=>kL,ListGeneratedTemplatesCommand:()=>ListGeneratedTemplatesCommand,ListGeneratedTemplatesInput$:()=>FR,ListGeneratedTemplatesOutput$:()=>$R,ListHookResults$:()=>LL,ListHookResultsCommand:()=>ListHookResultsCommand,ListHookResultsInput$:()=>bR,ListHookResultsOutput$:()=>UR,ListHookResultsTargetType:()=>mv,ListImports$:()=>OL,ListImportsCommand:()=>ListImportsCommand,ListImportsInput$:()=>MR,ListImportsOutput$:()=>GR,ListResourceScanRelatedResources$:()=>AL,ListResourceScanRelatedResourcesCommand:()=>ListResourceScanRelatedResourcesCommand,ListResourceScanRelatedResourcesInput$:()=>KR,ListResourceScanRelatedResourcesOutput$:()=>BR,ListResourceScanResources$:()=>vL,ListResourceScanResourcesCommand:()=>ListResourceScanResourcesCommand,ListResourceScanResourcesInput$:()=>VR,ListResourceScanResourcesOutput$:()=>HR,ListResourceScans$:()=>gL,ListResourceScansCommand:()=>ListResourceScansCommand,ListResourceScansInput$:()=>wR,ListResourceScansOutput$:()=>XR,ListStackInstanceResourceDrifts$:()=>yL,ListStackInstanceResourceDriftsCommand:()=>ListStackInstanceResourceDriftsCommand,ListStackInstanceResourceDriftsInput$:()=>zR,ListStackInstanceResourceDriftsOutput$:()=>YR,ListStackInstances$:()=>xL,ListStackInstancesCommand:()=>ListStackInstancesCommand,ListStackInstancesInput$:()=>jR,ListStackInstancesOutput$:()=>WR,ListStackRefactorActions$:()=>fL,ListStackRefactorActionsCommand:()=>ListStackRefactorActionsCommand,ListStackRefactorActionsInput$:()=>qR,ListStackRefactorActionsOutput$:()=>QR,ListStackRefactors$:()=>PL,ListStackRefactorsCommand:()=>ListStackRefactorsCommand,ListStackRefactorsInput$:()=>ZR,ListStackRefactorsOutput$:()=>JR,ListStackResources$:()=>NL,ListStackResourcesCommand:()=>ListStackResourcesCommand,ListStackResourcesInput$:()=>tT,ListStackResourcesOutput$:()=>eT,ListStackSetAutoDeploymentTargets$:()=>hL,ListStackSetAutoDeploymentTargetsCommand:()=>ListStackSetAutoDeploymentTargetsCommand,ListStackSetAutoDeploymentTargetsInput$:()=>aT,ListStackSetAutoDeploymentTargetsOutput$:()=>nT,ListStackSetOperationResults$:()=>FL,ListStackSetOperationResultsCommand:()=>ListStackSetOperationResultsCommand,ListStackSetOperationResultsInput$:()=>oT,ListStackSetOperationResultsOutput$:()=>sT,ListStackSetOperations$:()=>$L,ListStackSetOperationsCommand:()=>ListStackSetOperationsCommand,ListStackSetOperationsInput$:()=>cT,ListStackSetOperationsOutput$:()=>rT,ListStackSets$:()=>bL,ListStackSetsCommand:()=>ListStackSetsCommand,ListStackSetsInput$:()=>iT,ListStackSetsOutput$:()=>uT,ListStacks$:()=>_L,ListStacksCommand:()=>ListStacksCommand,ListStacksInput$:()=>ST,ListStacksOutput$:()=>mT,ListTypeRegistrations$:()=>UL,ListTypeRegistrationsCommand:()=>ListTypeRegistrationsCommand,ListTypeRegistrationsInput$:()=>pT,ListTypeRegistrationsOutput$:()=>ET,ListTypeVersions$:()=>GL,ListTypeVersionsCommand:()=>ListTypeVersionsCommand,ListTypeVersionsInput$:()=>CT,ListTypeVersionsOutput$:()=>RT,ListTypes$:()=>ML,ListTypesCommand:()=>ListTypesCommand,ListTypesInput$:()=>dT,ListTypesOutput$:()=>lT,LiveResourceDrift$:()=>TT,LoggingConfig$:()=>DT,ManagedExecution$:()=>IT,ModuleInfo$:()=>kT,NameAlreadyExistsException:()=>NameAlreadyExistsException,NameAlreadyExistsException$:()=>cl,OnFailure:()=>vA,OnStackFailure:()=>LA,OperationEntry$:()=>LT,OperationEvent$:()=>OT,OperationIdAlreadyExistsException:()=>OperationIdAlreadyExistsException,OperationIdAlreadyExistsException$:()=>rl,OperationInProgressException:()=>OperationInProgressException,OperationInProgressException$:()=>il,OperationNotFoundException:()=>OperationNotFoundException,OperationNotFoundException$:()=>ul,OperationResultFilter$:()=>AT,OperationResultFilterName:()=>Rv,OperationStatus:()=>Dv,OperationStatusCheckFailedException:()=>OperationStatusCheckFailedException,OperationStatusCheckFailedException$:()=>Sl,OperationType:()=>$A,OrganizationStatus:()=>BA,Output$:()=>vT,Parameter$:()=>gT,ParameterConstraints$:()=>yT,ParameterDeclaration$:()=>xT,PermissionModels:()=>xA,PhysicalResourceIdContextKeyValuePair$:()=>fT,PolicyAction:()=>iA,PropertyDifference$:()=>PT,ProvisioningType:()=>ov,PublishType$:()=>KL,PublishTypeCommand:()=>PublishTypeCommand,PublishTypeInput$:()=>NT,PublishTypeOutput$:()=>_T,PublisherStatus:()=>HA,RecordHandlerProgress$:()=>BL,RecordHandlerProgressCommand:()=>RecordHandlerProgressCommand,RecordHandlerProgressInput$:()=>hT,RecordHandlerProgressOutput$:()=>FT,RegionConcurrencyType:()=>yA,RegisterPublisher$:()=>VL,RegisterPublisherCommand:()=>RegisterPublisherCommand,RegisterPublisherInput$:()=>$T,RegisterPublisherOutput$:()=>bT,RegisterType$:()=>HL,RegisterTypeCommand:()=>RegisterTypeCommand,RegisterTypeInput$:()=>UT,RegisterTypeOutput$:()=>MT,RegistrationStatus:()=>rv,RegistryType:()=>PA,RemoveAlias$:()=>wL,RemoveAliasCommand:()=>RemoveAliasCommand,RemoveAliasInput$:()=>GT,Replacement:()=>uA,RequiredActivatedType$:()=>KT,RequiresRecreation:()=>rA,ResourceAttribute:()=>cA,ResourceChange$:()=>BT,ResourceChangeDetail$:()=>VT,ResourceDefinition$:()=>HT,ResourceDetail$:()=>wT,ResourceDriftIgnoredAttribute$:()=>XT,ResourceIdentifierSummary$:()=>zT,ResourceLocation$:()=>YT,ResourceMapping$:()=>jT,ResourceScanInProgressException:()=>ResourceScanInProgressException,ResourceScanInProgressException$:()=>ml,ResourceScanLimitExceededException:()=>ResourceScanLimitExceededException,ResourceScanLimitExceededException$:()=>pl,ResourceScanNotFoundException:()=>ResourceScanNotFoundException,ResourceScanNotFoundException$:()=>El,ResourceScanStatus:()=>wA,ResourceScanSummary$:()=>WT,ResourceSignalStatus:()=>kv,ResourceStatus:()=>bA,ResourceTargetDefinition$:()=>qT,ResourceToImport$:()=>QT,RollbackConfiguration$:()=>ZT,RollbackStack$:()=>XL,RollbackStackCommand:()=>RollbackStackCommand,RollbackStackInput$:()=>JT,RollbackStackOutput$:()=>tD,RollbackTrigger$:()=>eD,ScanFilter$:()=>aD,ScanType:()=>pv,ScannedResource$:()=>nD,ScannedResourceIdentifier$:()=>oD,SetAlias$:()=>zL,SetAliasCommand:()=>SetAliasCommand,SetAliasInput$:()=>sD,SetStackPolicy$:()=>YL,SetStackPolicyCommand:()=>SetStackPolicyCommand,SetStackPolicyInput$:()=>cD,SetTypeConfiguration$:()=>jL,SetTypeConfigurationCommand:()=>SetTypeConfigurationCommand,SetTypeConfigurationInput$:()=>rD,SetTypeConfigurationOutput$:()=>iD,SetTypeDefaultVersion$:()=>WL,SetTypeDefaultVersionCommand:()=>SetTypeDefaultVersionCommand,SetTypeDefaultVersionInput$:()=>uD,SetTypeDefaultVersionOutput$:()=>SD,SignalResource$:()=>qL,SignalResourceCommand:()=>SignalResourceCommand,SignalResourceInput$:()=>mD,Stack$:()=>pD,StackDefinition$:()=>ED,StackDriftDetectionStatus:()=>XA,StackDriftInformation$:()=>dD,StackDriftInformationSummary$:()=>lD,StackDriftStatus:()=>NA,StackEvent$:()=>CD,StackInstance$:()=>RD,StackInstanceComprehensiveStatus$:()=>TD,StackInstanceDetailedStatus:()=>zA,StackInstanceFilter$:()=>DD,StackInstanceFilterName:()=>Ev,StackInstanceNotFoundException:()=>StackInstanceNotFoundException,StackInstanceNotFoundException$:()=>dl,StackInstanceResourceDriftsSummary$:()=>ID,StackInstanceStatus:()=>YA,StackInstanceSummary$:()=>kD,StackNotFoundException:()=>StackNotFoundException,StackNotFoundException$:()=>ll,StackRefactorAction$:()=>LD,StackRefactorActionEntity:()=>Cv,StackRefactorActionType:()=>dv,StackRefactorDetection:()=>lv,StackRefactorExecutionStatus:()=>jA,StackRefactorNotFoundException:()=>StackRefactorNotFoundException,StackRefactorNotFoundException$:()=>Cl,StackRefactorStatus:()=>WA,StackRefactorSummary$:()=>OD,StackResource$:()=>AD,StackResourceDetail$:()=>vD,StackResourceDrift$:()=>gD,StackResourceDriftInformation$:()=>yD,StackResourceDriftInformationSummary$:()=>xD,StackResourceDriftStatus:()=>mA,StackResourceSummary$:()=>fD,StackSet$:()=>PD,StackSetAutoDeploymentTargetSummary$:()=>ND,StackSetDriftDetectionDetails$:()=>_D,StackSetDriftDetectionStatus:()=>ZA,StackSetDriftStatus:()=>JA,StackSetNotEmptyException:()=>StackSetNotEmptyException,StackSetNotEmptyException$:()=>Rl,StackSetNotFoundException:()=>StackSetNotFoundException,StackSetNotFoundException$:()=>Tl,StackSetOperation$:()=>hD,StackSetOperationAction:()=>ev,StackSetOperationPreferences$:()=>FD,StackSetOperationResultStatus:()=>Tv,StackSetOperationResultSummary$:()=>$D,StackSetOperationStatus:()=>av,StackSetOperationStatusDetails$:()=>bD,StackSetOperationSummary$:()=>UD,StackSetStatus:()=>tv,StackSetSummary$:()=>MD,StackStatus:()=>QA,StackSummary$:()=>GD,StaleRequestException:()=>StaleRequestException,StaleRequestException$:()=>Dl,StartResourceScan$:()=>QL,StartResourceScanCommand:()=>StartResourceScanCommand,StartResourceScanInput$:()=>KD,StartResourceScanOutput$:()=>BD,StopStackSetOperation$:()=>ZL,StopStackSetOperationCommand:()=>StopStackSetOperationCommand,StopStackSetOperationInput$:()=>VD,StopStackSetOperationOutput$:()=>HD,Tag$:()=>wD,TemplateConfiguration$:()=>XD,TemplateFormat:()=>iv,TemplateParameter$:()=>zD,TemplateProgress$:()=>YD,TemplateStage:()=>Sv,TemplateSummary$:()=>jD,TemplateSummaryConfig$:()=>WD,TestType$:()=>JL,TestTypeCommand:()=>TestTypeCommand,TestTypeInput$:()=>qD,TestTypeOutput$:()=>QD,ThirdPartyType:()=>zO,TokenAlreadyExistsException:()=>TokenAlreadyExistsException,TokenAlreadyExistsException$:()=>Il,TypeConfigurationDetails$:()=>ZD,TypeConfigurationIdentifier$:()=>JD,TypeConfigurationNotFoundException:()=>TypeConfigurationNotFoundException,TypeConfigurationNotFoundException$:()=>kl,TypeFilters$:()=>tI,TypeNotFoundException:()=>TypeNotFoundException,TypeNotFoundException$:()=>Ll,TypeSummary$:()=>eI,TypeTestsStatus:()=>sv,TypeVersionSummary$:()=>aI,UpdateGeneratedTemplate$:()=>tO,UpdateGeneratedTemplateCommand:()=>UpdateGeneratedTemplateCommand,UpdateGeneratedTemplateInput$:()=>nI,UpdateGeneratedTemplateOutput$:()=>oI,UpdateStack$:()=>eO,UpdateStackCommand:()=>UpdateStackCommand,UpdateStackInput$:()=>sI,UpdateStackInstances$:()=>aO,UpdateStackInstancesCommand:()=>UpdateStackInstancesCommand,UpdateStackInstancesInput$:()=>cI,UpdateStackInstancesOutput$:()=>rI,UpdateStackOutput$:()=>iI,UpdateStackSet$:()=>nO,UpdateStackSetCommand:()=>UpdateStackSetCommand,UpdateStackSetInput$:()=>uI,UpdateStackSetOutput$:()=>SI,UpdateTerminationProtection$:()=>oO,UpdateTerminationProtectionCommand:()=>UpdateTerminationProtectionCommand,UpdateTerminationProtectionInput$:()=>mI,UpdateTerminationProtectionOutput$:()=>pI,ValidateTemplate$:()=>sO,ValidateTemplateCommand:()=>ValidateTemplateCommand,ValidateTemplateInput$:()=>EI,ValidateTemplateOutput$:()=>dI,ValidationStatus:()=>UA,VersionBump:()=>YO,Visibility:()=>cv,WarningDetail$:()=>lI,WarningProperty$:()=>CI,WarningType:()=>GA,Warnings$:()=>RI,__Client:()=>m.K,errorTypeRegistries:()=>Ol,paginateDescribeAccountLimits:()=>dO,paginateDescribeChangeSet:()=>lO,paginateDescribeEvents:()=>CO,paginateDescribeStackEvents:()=>RO,paginateDescribeStackResourceDrifts:()=>TO,paginateDescribeStacks:()=>DO,paginateListChangeSets:()=>IO,paginateListExports:()=>kO,paginateListGeneratedTemplates:()=>LO,paginateListImports:()=>OO,paginateListResourceScanRelatedResources:()=>AO,paginateListResourceScanResources:()=>vO,paginateListResourceScans:()=>gO,paginateListStackInstances:()=>yO,paginateListStackRefactorActions:()=>xO,paginateListStackRefactors:()=>fO,paginateListStackResources:()=>PO,paginateListStackSetOperationResults:()=>NO,paginateListStackSetOperations:()=>_O,paginateListStackSets:()=>hO,paginateListStacks:()=>FO,paginateListTypeRegistrations:()=>$O,paginateListTypeVersions:()=>UO,paginateListTypes:()=>bO,waitForChangeSetCreateComplete:()=>waitForChangeSetCreateComplete,waitForStackCreateComplete:()=>waitForStackCreateComplete,waitForStackDeleteComplete:()=>waitForStackDeleteComplete,waitForStackExists:()=>waitForStackExists,waitForStackImportComplete:()=>waitForStackImportComplete,waitForStackRefactorCreateComplete:()=>waitForStackRefactorCreateComplete,waitForStackRefactorExecuteComplete:()=>waitForStackRefactorExecuteComplete,waitForStackRollbackComplete:()=>waitForStackRollbackComplete,waitForStackUpdateComplete:()=>waitForStackUpdateComplete,waitForTypeRegistrationComplete:()=>waitForTypeRegistrationComplete,waitUntilChangeSetCreateComplete:()=>waitUntilChangeSetCreateComplete,waitUntilStackCreateComplete:()=>waitUntilStackCreateComplete,waitUntilStackDeleteComplete:()=>waitUntilStackDeleteComplete,waitUntilStackExists:()=>waitUntilStackExists,waitUntilStackImportComplete:()=>waitUntilStackImportComplete,waitUntilStackRefactorCreateComplete:()=>waitUntilStackRefactorCreateComplete,waitUntilStackRefactorExecuteComplete:()=>waitUntilStackRefactorExecuteComplete,waitUntilStackRollbackComplete:()=>waitUntilStackRollbackComplete,waitUntilStackUpdateComplete:()=>waitUntilStackUpdateComplete,waitUntilTypeRegistrationComplete:()=>waitUntilTypeRegistrationComplete})
var n=a(846)
var o=a(9007)
var s=a(721)
var c=a(5180)
var r=a(5250)
var i=a(2781)
var u=a(7086)
var S=a(1567)
var m=a(8702)
var p=a(7503)
var E=a(4172)
var d=a(7041)
var l=a(7760)
var C=a(2122)
var R=a(7849)
var T=a(8181)
var D=a(8743)
var I=a(9362)
const defaultCloudFormationHttpAuthSchemeParametersProvider=async(t,e,a)=>({operation:(0,D.u)(e).operation,region:await(0,I.t)(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()})
function createAwsAuthSigv4HttpAuthOption(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"cloudformation",region:t.region},propertiesExtractor:(t,e)=>({signingProperties:{config:t,context:e}})}}const defaultCloudFormationHttpAuthSchemeProvider=t=>{const e=[]
switch(t.operation){default:e.push(createAwsAuthSigv4HttpAuthOption(t))}return e}
const resolveHttpAuthSchemeConfig=t=>{const e=(0,T.ho)(t)
return Object.assign(e,{authSchemePreference:(0,I.t)(t.authSchemePreference??[])})}
const resolveClientEndpointParameters=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??false,useFipsEndpoint:t.useFipsEndpoint??false,defaultSigningName:"cloudformation"})
const k={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
const L={rE:"3.1169.0"}
var O=a(5477)
var A=a(9121)
var v=a(2217)
var g=a(7652)
var y=a(2628)
var x=a(9882)
var f=a(1034)
var P=a(479)
var N=a(8234)
var _=a(3945)
var h=a(6152)
var F=a(7580)
var $=a(4254)
var b=a(4353)
var U=a(2127)
var M=a(1668)
var G=a(6660)
var K=a(2526)
var B=a(4818)
var V=a(910)
var H=a(7545)
var w=a(8977)
var X=a(9700)
var z=a(7305)
var Y=a(7332)
var j=a(9809)
var W=a(6180)
var q=a(8479)
var Q=a(7009)
var Z=a(1046)
var J=a(5258)
const tt="ref"
const et=-1,at=true,nt="isSet",ot="PartitionResult",st="booleanEquals",ct="getAttr",rt={[tt]:"Endpoint"},it={[tt]:ot},ut={},St=[{[tt]:"Region"}]
const mt={conditions:[[nt,[rt]],[nt,St],["aws.partition",St,ot],[st,[{[tt]:"UseFIPS"},at]],[st,[{[tt]:"UseDualStack"},at]],[st,[{fn:ct,argv:[it,"supportsDualStack"]},at]],[st,[{fn:ct,argv:[it,"supportsFIPS"]},at]],["stringEquals",[{fn:ct,argv:[it,"name"]},"aws-us-gov"]]],results:[[et],[et,"Invalid Configuration: FIPS and custom endpoint are not supported"],[et,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[rt,ut],["https://cloudformation-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ut],[et,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://cloudformation.{Region}.amazonaws.com",ut],["https://cloudformation-fips.{Region}.{PartitionResult#dnsSuffix}",ut],[et,"FIPS is enabled but this partition does not support FIPS"],["https://cloudformation.{Region}.{PartitionResult#dualStackDnsSuffix}",ut],[et,"DualStack is enabled but this partition does not support DualStack"],["https://cloudformation.{Region}.{PartitionResult#dnsSuffix}",ut],[et,"Invalid Configuration: Missing Region"]]}
const pt=2
const Et=1e8
const dt=new Int32Array([-1,1,-1,0,13,3,1,4,Et+12,2,5,Et+12,3,8,6,4,7,Et+11,5,Et+9,Et+10,4,11,9,6,10,Et+8,7,Et+6,Et+7,5,12,Et+5,6,Et+4,Et+5,3,Et+1,14,4,Et+2,Et+3])
const lt=J.d.from(dt,pt,mt.conditions,mt.results)
const Ct=new q.k({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
const defaultEndpointResolver=(t,e={})=>Ct.get(t,()=>(0,Q.c)(lt,{endpointParams:t,logger:e.logger}))
Z.m.aws=W.U
var Rt=a(5629)
var Tt=a(4667)
class CloudFormationServiceException extends Tt.T{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation#CloudFormationServiceException"
constructor(t){super(t)
Object.setPrototypeOf(this,CloudFormationServiceException.prototype)}}class InvalidOperationException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#InvalidOperationException"
name="InvalidOperationException"
$fault="client"
Message
constructor(t){super({name:"InvalidOperationException",$fault:"client",...t})
Object.setPrototypeOf(this,InvalidOperationException.prototype)
this.Message=t.Message}}class OperationNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#OperationNotFoundException"
name="OperationNotFoundException"
$fault="client"
Message
constructor(t){super({name:"OperationNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,OperationNotFoundException.prototype)
this.Message=t.Message}}class CFNRegistryException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#CFNRegistryException"
name="CFNRegistryException"
$fault="client"
Message
constructor(t){super({name:"CFNRegistryException",$fault:"client",...t})
Object.setPrototypeOf(this,CFNRegistryException.prototype)
this.Message=t.Message}}class TypeNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#TypeNotFoundException"
name="TypeNotFoundException"
$fault="client"
Message
constructor(t){super({name:"TypeNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,TypeNotFoundException.prototype)
this.Message=t.Message}}class AlreadyExistsException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#AlreadyExistsException"
name="AlreadyExistsException"
$fault="client"
Message
constructor(t){super({name:"AlreadyExistsException",$fault:"client",...t})
Object.setPrototypeOf(this,AlreadyExistsException.prototype)
this.Message=t.Message}}class TypeConfigurationNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#TypeConfigurationNotFoundException"
name="TypeConfigurationNotFoundException"
$fault="client"
Message
constructor(t){super({name:"TypeConfigurationNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,TypeConfigurationNotFoundException.prototype)
this.Message=t.Message}}class TokenAlreadyExistsException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#TokenAlreadyExistsException"
name="TokenAlreadyExistsException"
$fault="client"
Message
constructor(t){super({name:"TokenAlreadyExistsException",$fault:"client",...t})
Object.setPrototypeOf(this,TokenAlreadyExistsException.prototype)
this.Message=t.Message}}class ChangeSetNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#ChangeSetNotFoundException"
name="ChangeSetNotFoundException"
$fault="client"
Message
constructor(t){super({name:"ChangeSetNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,ChangeSetNotFoundException.prototype)
this.Message=t.Message}}class InsufficientCapabilitiesException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#InsufficientCapabilitiesException"
name="InsufficientCapabilitiesException"
$fault="client"
Message
constructor(t){super({name:"InsufficientCapabilitiesException",$fault:"client",...t})
Object.setPrototypeOf(this,InsufficientCapabilitiesException.prototype)
this.Message=t.Message}}class LimitExceededException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#LimitExceededException"
name="LimitExceededException"
$fault="client"
Message
constructor(t){super({name:"LimitExceededException",$fault:"client",...t})
Object.setPrototypeOf(this,LimitExceededException.prototype)
this.Message=t.Message}}class ConcurrentResourcesLimitExceededException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#ConcurrentResourcesLimitExceededException"
name="ConcurrentResourcesLimitExceededException"
$fault="client"
Message
constructor(t){super({name:"ConcurrentResourcesLimitExceededException",$fault:"client",...t})
Object.setPrototypeOf(this,ConcurrentResourcesLimitExceededException.prototype)
this.Message=t.Message}}class OperationIdAlreadyExistsException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#OperationIdAlreadyExistsException"
name="OperationIdAlreadyExistsException"
$fault="client"
Message
constructor(t){super({name:"OperationIdAlreadyExistsException",$fault:"client",...t})
Object.setPrototypeOf(this,OperationIdAlreadyExistsException.prototype)
this.Message=t.Message}}class OperationInProgressException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#OperationInProgressException"
name="OperationInProgressException"
$fault="client"
Message
constructor(t){super({name:"OperationInProgressException",$fault:"client",...t})
Object.setPrototypeOf(this,OperationInProgressException.prototype)
this.Message=t.Message}}class StackSetNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StackSetNotFoundException"
name="StackSetNotFoundException"
$fault="client"
Message
constructor(t){super({name:"StackSetNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,StackSetNotFoundException.prototype)
this.Message=t.Message}}class StaleRequestException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StaleRequestException"
name="StaleRequestException"
$fault="client"
Message
constructor(t){super({name:"StaleRequestException",$fault:"client",...t})
Object.setPrototypeOf(this,StaleRequestException.prototype)
this.Message=t.Message}}class CreatedButModifiedException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#CreatedButModifiedException"
name="CreatedButModifiedException"
$fault="client"
Message
constructor(t){super({name:"CreatedButModifiedException",$fault:"client",...t})
Object.setPrototypeOf(this,CreatedButModifiedException.prototype)
this.Message=t.Message}}class NameAlreadyExistsException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#NameAlreadyExistsException"
name="NameAlreadyExistsException"
$fault="client"
Message
constructor(t){super({name:"NameAlreadyExistsException",$fault:"client",...t})
Object.setPrototypeOf(this,NameAlreadyExistsException.prototype)
this.Message=t.Message}}class InvalidChangeSetStatusException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#InvalidChangeSetStatusException"
name="InvalidChangeSetStatusException"
$fault="client"
Message
constructor(t){super({name:"InvalidChangeSetStatusException",$fault:"client",...t})
Object.setPrototypeOf(this,InvalidChangeSetStatusException.prototype)
this.Message=t.Message}}class GeneratedTemplateNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#GeneratedTemplateNotFoundException"
name="GeneratedTemplateNotFoundException"
$fault="client"
Message
constructor(t){super({name:"GeneratedTemplateNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,GeneratedTemplateNotFoundException.prototype)
this.Message=t.Message}}class StackSetNotEmptyException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StackSetNotEmptyException"
name="StackSetNotEmptyException"
$fault="client"
Message
constructor(t){super({name:"StackSetNotEmptyException",$fault:"client",...t})
Object.setPrototypeOf(this,StackSetNotEmptyException.prototype)
this.Message=t.Message}}class ResourceScanNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#ResourceScanNotFoundException"
name="ResourceScanNotFoundException"
$fault="client"
Message
constructor(t){super({name:"ResourceScanNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,ResourceScanNotFoundException.prototype)
this.Message=t.Message}}class StackInstanceNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StackInstanceNotFoundException"
name="StackInstanceNotFoundException"
$fault="client"
Message
constructor(t){super({name:"StackInstanceNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,StackInstanceNotFoundException.prototype)
this.Message=t.Message}}class StackRefactorNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StackRefactorNotFoundException"
name="StackRefactorNotFoundException"
$fault="client"
Message
constructor(t){super({name:"StackRefactorNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,StackRefactorNotFoundException.prototype)
this.Message=t.Message}}class HookResultNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#HookResultNotFoundException"
name="HookResultNotFoundException"
$fault="client"
Message
constructor(t){super({name:"HookResultNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,HookResultNotFoundException.prototype)
this.Message=t.Message}}class StackNotFoundException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#StackNotFoundException"
name="StackNotFoundException"
$fault="client"
Message
constructor(t){super({name:"StackNotFoundException",$fault:"client",...t})
Object.setPrototypeOf(this,StackNotFoundException.prototype)
this.Message=t.Message}}class ResourceScanInProgressException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#ResourceScanInProgressException"
name="ResourceScanInProgressException"
$fault="client"
Message
constructor(t){super({name:"ResourceScanInProgressException",$fault:"client",...t})
Object.setPrototypeOf(this,ResourceScanInProgressException.prototype)
this.Message=t.Message}}class InvalidStateTransitionException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#InvalidStateTransitionException"
name="InvalidStateTransitionException"
$fault="client"
Message
constructor(t){super({name:"InvalidStateTransitionException",$fault:"client",...t})
Object.setPrototypeOf(this,InvalidStateTransitionException.prototype)
this.Message=t.Message}}class OperationStatusCheckFailedException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#OperationStatusCheckFailedException"
name="OperationStatusCheckFailedException"
$fault="client"
Message
constructor(t){super({name:"OperationStatusCheckFailedException",$fault:"client",...t})
Object.setPrototypeOf(this,OperationStatusCheckFailedException.prototype)
this.Message=t.Message}}class ResourceScanLimitExceededException extends CloudFormationServiceException{static shapeId="com.amazonaws.cloudformation#ResourceScanLimitExceededException"
name="ResourceScanLimitExceededException"
$fault="client"
Message
constructor(t){super({name:"ResourceScanLimitExceededException",$fault:"client",...t})
Object.setPrototypeOf(this,ResourceScanLimitExceededException.prototype)
this.Message=t.Message}}const Dt="Arn"
const It="AfterContext"
const kt="AttributeChangeType"
const Lt="AutoDeployment"
const Ot="AlreadyExistsException"
const At="AccountFilterType"
const vt="AccountGateResult"
const gt="AccountLimit"
const yt="AccountLimitList"
const xt="AccountLimits"
const ft="AnnotationList"
const Pt="AnnotationName"
const Nt="AliasName"
const _t="ActivateOrganizationsAccess"
const ht="ActivateOrganizationsAccessInput"
const Ft="ActivateOrganizationsAccessOutput"
const $t="ActualProperties"
const bt="AddResources"
const Ut="AdministrationRoleARN"
const Mt="ActivateType"
const Gt="AcceptTermsAndConditions"
const Kt="ActivateTypeInput"
const Bt="ActivateTypeOutput"
const Vt="AutoUpdate"
const Ht="AccountsUrl"
const wt="ActualValue"
const Xt="AfterValueFrom"
const zt="AfterValue"
const Yt="AllowedValues"
const jt="Accounts"
const Wt="Account"
const qt="Action"
const Qt="Active"
const Zt="Alias"
const Jt="Annotation"
const te="Annotations"
const ee="Attribute"
const ae="BeforeContext"
const ne="BatchDescribeTypeConfigurations"
const oe="BatchDescribeTypeConfigurationsError"
const se="BatchDescribeTypeConfigurationsErrors"
const ce="BatchDescribeTypeConfigurationsInput"
const re="BatchDescribeTypeConfigurationsOutput"
const ie="BearerToken"
const ue="BeforeValue"
const Se="BeforeValueFrom"
const me="Change"
const pe="CallAs"
const Ee="ConnectionArn"
const de="ConfigurationAlias"
const le="ConfigurationArn"
const Ce="CreatedButModifiedException"
const Re="CreateChangeSet"
const Te="CreateChangeSetInput"
const De="CreateChangeSetOutput"
const Ie="CausingEntity"
const ke="CFNRegistryException"
const Le="CreateGeneratedTemplate"
const Oe="CreateGeneratedTemplateInput"
const Ae="CreateGeneratedTemplateOutput"
const ve="ConcurrencyMode"
const ge="CurrentOperationStatus"
const ye="CapabilitiesReason"
const xe="ConcurrentResourcesLimitExceededException"
const fe="ClientRequestToken"
const Pe="ConfigurationSchema"
const Ne="ChangeSetHook"
const _e="ChangeSetHookResourceTargetDetails"
const he="ChangeSetHookTargetDetails"
const Fe="ChangeSetHooks"
const $e="ChangeSetId"
const be="CreateStackInstancesInput"
const Ue="CreateStackInstancesOutput"
const Me="CreateStackInput"
const Ge="CreateStackInstances"
const Ke="ChangeSetName"
const Be="ChangeSetNotFoundException"
const Ve="CreateStackOutput"
const He="CreateStackRefactor"
const we="CreateStackRefactorInput"
const Xe="CreateStackRefactorOutput"
const ze="ChangeSetSummary"
const Ye="CreateStackSetInput"
const je="CreateStackSetOutput"
const We="ChangeSetSummaries"
const qe="CreateStackSet"
const Qe="ChangeSetType"
const Ze="ChangeSource"
const Je="CreateStack"
const ta="CreationTime"
const ea="ClientToken"
const aa="CreationTimestamp"
const na="ContinueUpdateRollback"
const oa="ContinueUpdateRollbackInput"
const sa="ContinueUpdateRollbackOutput"
const ca="CancelUpdateStack"
const ra="CancelUpdateStackInput"
const ia="Capabilities"
const ua="Category"
const Sa="Changes"
const ma="Configuration"
const pa="Description"
const Ea="DescribeAccountLimits"
const da="DescribeAccountLimitsInput"
const la="DescribeAccountLimitsOutput"
const Ca="DeploymentConfig"
const Ra="DeleteChangeSet"
const Ta="DescribeChangeSetHooks"
const Da="DescribeChangeSetHooksInput"
const Ia="DescribeChangeSetHooksOutput"
const ka="DeleteChangeSetInput"
const La="DescribeChangeSetInput"
const Oa="DeleteChangeSetOutput"
const Aa="DescribeChangeSetOutput"
const va="DescribeChangeSet"
const ga="DriftDetectionStatus"
const ya="DriftDetectionTimestamp"
const xa="DescribeEvents"
const fa="DescribeEventsInput"
const Pa="DescribeEventsOutput"
const Na="DeleteGeneratedTemplate"
const _a="DeleteGeneratedTemplateInput"
const ha="DescribeGeneratedTemplateInput"
const Fa="DescribeGeneratedTemplateOutput"
const $a="DescribeGeneratedTemplate"
const ba="DriftInformation"
const Ua="DeploymentMode"
const Ma="DeletionMode"
const Ga="DependsOn"
const Ka="DeactivateOrganizationsAccess"
const Ba="DeactivateOrganizationsAccessInput"
const Va="DescribeOrganizationsAccessInput"
const Ha="DeactivateOrganizationsAccessOutput"
const wa="DescribeOrganizationsAccessOutput"
const Xa="DescribeOrganizationsAccess"
const za="DeletionPolicy"
const Ya="DescribePublisherInput"
const ja="DescribePublisherOutput"
const Wa="DescribePublisher"
const qa="DisableRollback"
const Qa="DescribeResourceScan"
const Za="DescribeResourceScanInput"
const Ja="DescribeResourceScanOutput"
const tn="DetectionReason"
const en="DetectionStatus"
const an="DetectStackDrift"
const nn="DescribeStackDriftDetectionStatus"
const on="DescribeStackDriftDetectionStatusInput"
const sn="DescribeStackDriftDetectionStatusOutput"
const cn="DetectStackDriftInput"
const rn="DetectStackDriftOutput"
const un="DescribeStackEvents"
const Sn="DescribeStackEventsInput"
const mn="DescribeStackEventsOutput"
const pn="DeleteStackInput"
const En="DriftedStackInstancesCount"
const dn="DeleteStackInstancesInput"
const ln="DescribeStackInstanceInput"
const Cn="DeleteStackInstancesOutput"
const Rn="DescribeStackInstanceOutput"
const Tn="DescribeStacksInput"
const Dn="DeleteStackInstances"
const In="DescribeStackInstance"
const kn="DescribeStacksOutput"
const Ln="DetectionStatusReason"
const On="DriftedStackResourceCount"
const An="DescribeStackResourceDrifts"
const vn="DescribeStackResourceDriftsInput"
const gn="DetectStackResourceDriftInput"
const yn="DescribeStackResourceDriftsOutput"
const xn="DetectStackResourceDriftOutput"
const fn="DetectStackResourceDrift"
const Pn="DescribeStackRefactorInput"
const Nn="DescribeStackResourceInput"
const _n="DescribeStackResourcesInput"
const hn="DescribeStackRefactorOutput"
const Fn="DescribeStackResourceOutput"
const $n="DescribeStackResourcesOutput"
const bn="DescribeStackRefactor"
const Un="DescribeStackResource"
const Mn="DescribeStackResources"
const Gn="DriftStatusReason"
const Kn="DeleteStackSet"
const Bn="DetectStackSetDrift"
const Vn="DetectStackSetDriftInput"
const Hn="DetectStackSetDriftOutput"
const wn="DeleteStackSetInput"
const Xn="DescribeStackSetInput"
const zn="DeleteStackSetOutput"
const Yn="DescribeStackSetOperationInput"
const jn="DescribeStackSetOperationOutput"
const Wn="DescribeStackSetOutput"
const qn="DescribeStackSetOperation"
const Qn="DescribeStackSet"
const Zn="DeprecatedStatus"
const Jn="DeleteStack"
const to="DescribeStacks"
const eo="DetailedStatus"
const ao="DriftStatus"
const no="DeploymentTargets"
const oo="DeactivateTypeInput"
const so="DeregisterTypeInput"
const co="DescribeTypeInput"
const ro="DeactivateTypeOutput"
const io="DeregisterTypeOutput"
const uo="DescribeTypeOutput"
const So="DescribeTypeRegistration"
const mo="DescribeTypeRegistrationInput"
const po="DescribeTypeRegistrationOutput"
const Eo="DeclaredTransforms"
const lo="DeactivateType"
const Co="DeletionTime"
const Ro="DeregisterType"
const To="DescribeType"
const Do="DifferenceType"
const Io="DocumentationUrl"
const ko="DisableValidation"
const Lo="DefaultVersionId"
const Oo="DefaultValue"
const Ao="Details"
const vo="Destination"
const go="Detection"
const yo="Drift"
const xo="Enabled"
const fo="ErrorCode"
const Po="ExecuteChangeSet"
const No="ExecuteChangeSetInput"
const _o="ExecuteChangeSetOutput"
const ho="EventFilter"
const Fo="EventId"
const $o="ErrorMessage"
const bo="ExportName"
const Uo="ExpectedProperties"
const Mo="ExecutionRoleArn"
const Go="ExecutionRoleName"
const Ko="ExecutionStatus"
const Bo="EnableStackCreation"
const Vo="ExecutionStatusFilter"
const Ho="ExportingStackId"
const wo="ExecutionStatusReason"
const Xo="ExecuteStackRefactorInput"
const zo="ExecuteStackRefactor"
const Yo="EndTime"
const jo="EstimateTemplateCost"
const Wo="EstimateTemplateCostInput"
const qo="EstimateTemplateCostOutput"
const Qo="EnableTerminationProtection"
const Zo="EndTimestamp"
const Jo="EventType"
const ts="ExpectedValue"
const es="Entity"
const as="Errors"
const ns="Evaluation"
const os="Export"
const ss="Exports"
const cs="Filters"
const rs="FailedEvents"
const is="FailureMode"
const us="ForceRollback"
const Ss="FailedStackInstancesCount"
const ms="FailureToleranceCount"
const ps="FailureTolerancePercentage"
const Es="Format"
const ds="GetGeneratedTemplate"
const ls="GetGeneratedTemplateInput"
const Cs="GetGeneratedTemplateOutput"
const Rs="GetHookResult"
const Ts="GetHookResultInput"
const Ds="GetHookResultOutput"
const Is="GetStackPolicy"
const ks="GetStackPolicyInput"
const Ls="GetStackPolicyOutput"
const Os="GetTemplate"
const As="GeneratedTemplateId"
const vs="GetTemplateInput"
const gs="GeneratedTemplateName"
const ys="GeneratedTemplateNotFoundException"
const xs="GetTemplateOutput"
const fs="GetTemplateSummary"
const Ps="GetTemplateSummaryInput"
const Ns="GetTemplateSummaryOutput"
const _s="Hooks"
const hs="HookExecutionTarget"
const Fs="HookFailureMode"
const $s="HookInvocationCount"
const bs="HookInvocationId"
const Us="HookInvocationPoint"
const Ms="HookResults"
const Gs="HookResultId"
const Ks="HookResultNotFoundException"
const Bs="HookResultSummary"
const Vs="HookResultSummaries"
const Hs="HookStatus"
const ws="HookStatusReason"
const Xs="HookTarget"
const zs="HookType"
const Ys="Id"
const js="IsActivated"
const Ws="InvokedAt"
const qs="InsufficientCapabilitiesException"
const Qs="InvalidChangeSetStatusException"
const Zs="IsDefaultConfiguration"
const Js="IsDefaultVersion"
const tc="ImportExistingResources"
const ec="IncludeNestedStacks"
const ac="InvalidOperationException"
const nc="InvocationPoint"
const oc="InProgressStackInstancesCount"
const sc="IncludePropertyValues"
const cc="IdentityProvider"
const rc="InSyncStackInstancesCount"
const ic="InvalidStateTransitionException"
const uc="ImportStacksToStackSet"
const Sc="ImportStacksToStackSetInput"
const mc="ImportStacksToStackSetOutput"
const pc="Imports"
const Ec="Key"
const dc="LoggingConfig"
const lc="ListChangeSets"
const Cc="ListChangeSetsInput"
const Rc="ListChangeSetsOutput"
const Tc="LastCheckTimestamp"
const Dc="LogDeliveryBucket"
const Ic="LastDriftCheckTimestamp"
const kc="ListExports"
const Lc="LimitExceededException"
const Oc="ListExportsInput"
const Ac="ListExportsOutput"
const vc="LogGroupName"
const gc="ListGeneratedTemplates"
const yc="ListGeneratedTemplatesInput"
const xc="ListGeneratedTemplatesOutput"
const fc="ListHookResults"
const Pc="ListHookResultsInput"
const Nc="ListHookResultsOutput"
const _c="ListImports"
const hc="LogicalIdHierarchy"
const Fc="ListImportsInput"
const $c="ListImportsOutput"
const bc="LastOperations"
const Uc="LastOperationId"
const Mc="LatestPublicVersion"
const Gc="LogRoleArn"
const Kc="LiveResourceDrift"
const Bc="LogicalResourceId"
const Vc="LogicalResourceIds"
const Hc="ListResourceScans"
const wc="ListResourceScansInput"
const Xc="ListResourceScansOutput"
const zc="ListResourceScanResources"
const Yc="ListResourceScanResourcesInput"
const jc="ListResourceScanResourcesOutput"
const Wc="ListResourceScanRelatedResources"
const qc="ListResourceScanRelatedResourcesInput"
const Qc="ListResourceScanRelatedResourcesOutput"
const Zc="ListStacks"
const Jc="ListStacksInput"
const tr="ListStackInstancesInput"
const er="ListStackInstancesOutput"
const ar="ListStackInstanceResourceDrifts"
const nr="ListStackInstanceResourceDriftsInput"
const or="ListStackInstanceResourceDriftsOutput"
const sr="ListStackInstances"
const cr="ListStacksOutput"
const rr="ListStackRefactors"
const ir="ListStackRefactorActions"
const ur="ListStackRefactorActionsInput"
const Sr="ListStackRefactorActionsOutput"
const mr="ListStackRefactorsInput"
const pr="ListStackResourcesInput"
const Er="ListStackRefactorsOutput"
const dr="ListStackResourcesOutput"
const lr="ListStackResources"
const Cr="ListStackSets"
const Rr="ListStackSetAutoDeploymentTargets"
const Tr="ListStackSetAutoDeploymentTargetsInput"
const Dr="ListStackSetAutoDeploymentTargetsOutput"
const Ir="ListStackSetsInput"
const kr="ListStackSetsOutput"
const Lr="ListStackSetOperationsInput"
const Or="ListStackSetOperationsOutput"
const Ar="ListStackSetOperationResults"
const vr="ListStackSetOperationResultsInput"
const gr="ListStackSetOperationResultsOutput"
const yr="ListStackSetOperations"
const xr="ListTypes"
const fr="ListTypesInput"
const Pr="ListTypesOutput"
const Nr="ListTypeRegistrations"
const _r="ListTypeRegistrationsInput"
const hr="ListTypeRegistrationsOutput"
const Fr="ListTypeVersions"
const $r="ListTypeVersionsInput"
const br="ListTypeVersionsOutput"
const Ur="LastUpdated"
const Mr="LastUpdatedTime"
const Gr="LastUpdatedTimestamp"
const Kr="Message"
const Br="ManagedByStack"
const Vr="MaxConcurrentCount"
const Hr="MaxConcurrentPercentage"
const wr="ManagedExecution"
const Xr="ModuleInfo"
const zr="MaxResults"
const Yr="MonitoringTimeInMinutes"
const jr="MajorVersion"
const Wr="Metadata"
const qr="Mode"
const Qr="Name"
const Zr="NameAlreadyExistsException"
const Jr="NotificationARNs"
const ti="NoEcho"
const ei="NewGeneratedTemplateName"
const ai="NumberOfResources"
const ni="NextToken"
const oi="Output"
const si="OperationEvents"
const ci="OperationEntry"
const ri="OperationEvent"
const ii="OnFailure"
const ui="OperationId"
const Si="OperationIdAlreadyExistsException"
const mi="OperationInProgressException"
const pi="OutputKey"
const Ei="OperationNotFoundException"
const di="OperationPreferences"
const li="OperationResultFilter"
const Ci="OperationResultFilters"
const Ri="OperationStatus"
const Ti="OperationStatusCheckFailedException"
const Di="OnStackFailure"
const Ii="OperationType"
const ki="OriginalTypeArn"
const Li="OriginalTypeName"
const Oi="OrganizationalUnitIds"
const Ai="OrganizationalUnitId"
const vi="OutputValue"
const gi="Outputs"
const yi="Parameters"
const xi="PolicyAction"
const fi="PercentageCompleted"
const Pi="ParentChangeSetId"
const Ni="ParameterConstraints"
const _i="ParameterDeclaration"
const hi="PreviousDeploymentContext"
const Fi="ParameterDeclarations"
const $i="PropertyDifference"
const bi="PropertyDifferences"
const Ui="PublisherId"
const Mi="ParentId"
const Gi="PublisherIdentity"
const Ki="ParameterKey"
const Bi="PermissionModel"
const Vi="PublisherName"
const Hi="ParameterOverrides"
const wi="PublisherProfile"
const Xi="PropertyPath"
const zi="PhysicalResourceId"
const Yi="PhysicalResourceIdContext"
const ji="PhysicalResourceIdContextKeyValuePair"
const Wi="PublisherStatus"
const qi="ProgressStatus"
const Qi="ProvisioningType"
const Zi="PublicTypeArn"
const Ji="PublishTypeInput"
const tu="PublishTypeOutput"
const eu="ParameterType"
const au="PublishType"
const nu="PreviousValue"
const ou="PublicVersionNumber"
const su="ParameterValue"
const cu="Parameter"
const ru="Path"
const iu="Progress"
const uu="Properties"
const Su="Resources"
const mu="ResourceAction"
const pu="RemoveAliasInput"
const Eu="RefreshAllResources"
const du="RoleARN"
const lu="RequiredActivatedTypes"
const Cu="RequiredActivatedType"
const Ru="RemoveAlias"
const Tu="ResourceChange"
const Du="ResourceChangeDetail"
const Iu="ResourceChangeDetails"
const ku="RootChangeSetId"
const Lu="RegionConcurrencyType"
const Ou="RollbackConfiguration"
const Au="ResourceDefinition"
const vu="ResourceDriftIgnoredAttributes"
const gu="ResourceDriftIgnoredAttribute"
const yu="ResourceDriftStatus"
const xu="ResourceDetail"
const fu="ResourceDefinitions"
const Pu="ResourceDetails"
const Nu="RetainExceptOnCreate"
const _u="ResourcesFailed"
const hu="RecordHandlerProgress"
const Fu="RecordHandlerProgressInput"
const $u="RecordHandlerProgressOutput"
const bu="ResourceIdentifier"
const Uu="ResourceIdentifierSummaries"
const Mu="ResourceIdentifierSummary"
const Gu="ResourceIdentifiers"
const Ku="RootId"
const Bu="RemediationLink"
const Vu="ResourceLocation"
const Hu="RemediationMessage"
const wu="ResourceMappings"
const Xu="ResourceModel"
const zu="ResourceMapping"
const Yu="RegionOrder"
const ju="ResourceProperties"
const Wu="RegisterPublisherInput"
const qu="RegisterPublisherOutput"
const Qu="ResourcesProcessing"
const Zu="RegisterPublisher"
const Ju="ResourcesPending"
const tS="RetainResources"
const eS="ResourcesRead"
const aS="RelatedResources"
const nS="RemoveResources"
const oS="RequiresRecreation"
const sS="RetainStacks"
const cS="RegistrationStatusFilter"
const rS="ResourceScanId"
const iS="ResourceScanInProgressException"
const uS="RollbackStackInput"
const SS="ResourceScanLimitExceededException"
const mS="ResourceScanNotFoundException"
const pS="RollbackStackOutput"
const ES="RetainStacksOnAccountRemoval"
const dS="ResourceStatusReason"
const lS="ResourceScanSummaries"
const CS="ResourceScanSummary"
const RS="ResourcesScanned"
const TS="ResourceStatus"
const DS="ResourcesSucceeded"
const IS="RollbackStack"
const kS="ResourceType"
const LS="ResourceTargetDetails"
const OS="ResourceTargetDefinition"
const AS="ResourcesToImport"
const vS="RegisterTypeInput"
const gS="ResourceToImport"
const yS="RegistrationTokenList"
const xS="RegisterTypeOutput"
const fS="ResourceTypePrefix"
const PS="ResourcesToSkip"
const NS="ResourceTypes"
const _S="RegistrationToken"
const hS="RegisterType"
const FS="RollbackTriggers"
const $S="RollbackTrigger"
const bS="ResolvedValue"
const US="Regions"
const MS="Reason"
const GS="Region"
const KS="Replacement"
const BS="Required"
const VS="Status"
const HS="StagesAvailable"
const wS="SetAliasInput"
const XS="SetAlias"
const zS="StackDefinitions"
const YS="StackDriftDetectionId"
const jS="StackDriftInformation"
const WS="StackDriftInformationSummary"
const qS="StackDriftStatus"
const QS="StackDefinition"
const ZS="StatusDetails"
const JS="StackEvents"
const tm="StackEvent"
const em="ScanFilters"
const am="ScanFilter"
const nm="SchemaHandlerPackage"
const om="StackId"
const sm="StackInstanceAccount"
const cm="StackInstanceComprehensiveStatus"
const rm="StackInstanceFilter"
const im="StackInstanceFilters"
const um="StackInstanceNotFoundException"
const Sm="StackInstanceRegion"
const mm="StackInstanceResourceDriftStatuses"
const pm="StackInstanceResourceDriftsSummary"
const Em="StackInstanceResourceDriftsSummaries"
const dm="StackInstanceStatus"
const lm="StackInstanceSummary"
const Cm="StackInstanceSummaries"
const Rm="StackIdsUrl"
const Tm="StackInstance"
const Dm="StackIds"
const Im="SeverityLevel"
const km="StatusMessage"
const Lm="SupportedMajorVersions"
const Om="StackName"
const Am="StackNotFoundException"
const vm="StackPolicyBody"
const gm="StackPolicyDuringUpdateBody"
const ym="StackPolicyDuringUpdateURL"
const xm="StackPolicyURL"
const fm="StatusReason"
const Pm="StackRefactorActions"
const Nm="StackRefactorAction"
const _m="StackResourceDrifts"
const hm="StackResourceDriftInformation"
const Fm="StackResourceDriftInformationSummary"
const $m="StackResourceDriftStatus"
const bm="StackResourceDriftStatusFilters"
const Um="StackResourceDetail"
const Mm="StackResourceDrift"
const Gm="StaleRequestException"
const Km="StackRefactorId"
const Bm="ScannedResourceIdentifier"
const Vm="ScannedResourceIdentifiers"
const Hm="SignalResourceInput"
const wm="StackRefactorNotFoundException"
const Xm="StackRefactorSummaries"
const zm="StartResourceScanInput"
const Ym="StartResourceScanOutput"
const jm="StackResourceSummaries"
const Wm="StackRefactorSummary"
const qm="StackResourceSummary"
const Qm="StartResourceScan"
const Zm="StackRefactorTagResources"
const Jm="ScannedResource"
const tp="ScannedResources"
const ep="SignalResource"
const ap="StackResources"
const np="StackResource"
const op="StackSet"
const sp="StackSetAutoDeploymentTargetSummary"
const cp="StackSetAutoDeploymentTargetSummaries"
const rp="StackSetARN"
const ip="StackSetDriftDetectionDetails"
const up="StackStatusFilter"
const Sp="StackSetId"
const mp="StackSetName"
const pp="StackSetNotEmptyException"
const Ep="StackSetNotFoundException"
const dp="StackSetOperation"
const lp="StackSetOperationPreferences"
const Cp="StackSetOperationResultSummary"
const Rp="StackSetOperationResultSummaries"
const Tp="StackSetOperationSummary"
const Dp="StackSetOperationStatusDetails"
const Ip="StackSetOperationSummaries"
const kp="SetStackPolicy"
const Lp="SetStackPolicyInput"
const Op="StackStatusReason"
const Ap="StackSetSummary"
const vp="StopStackSetOperation"
const gp="StopStackSetOperationInput"
const yp="StopStackSetOperationOutput"
const xp="StackSetSummaries"
const fp="StackSummaries"
const Pp="StackStatus"
const Np="StackSummary"
const _p="StartTime"
const hp="SetTypeConfiguration"
const Fp="SetTypeConfigurationInput"
const $p="SetTypeConfigurationOutput"
const bp="SetTypeDefaultVersion"
const Up="SetTypeDefaultVersionInput"
const Mp="SetTypeDefaultVersionOutput"
const Gp="ScanTypeFilter"
const Kp="ScanType"
const Bp="SourceUrl"
const Vp="Schema"
const Hp="Scope"
const wp="Source"
const Xp="Stacks"
const zp="Stack"
const Yp="Summaries"
const jp="Type"
const Wp="TypeArn"
const qp="TokenAlreadyExistsException"
const Qp="TemplateBody"
const Zp="TypeConfigurations"
const Jp="TypeConfigurationAlias"
const tE="TypeConfigurationArn"
const eE="TypeConfigurationDetails"
const aE="TypeConfigurationDetailsList"
const nE="TypeConfigurationIdentifier"
const oE="TypeConfigurationIdentifiers"
const sE="TypeConfigurationNotFoundException"
const cE="TypeConfigurationVersionId"
const rE="TemplateConfiguration"
const iE="TimeCreated"
const uE="TargetDetails"
const SE="TemplateDescription"
const mE="TypeFilters"
const pE="TypeHierarchy"
const EE="TargetId"
const dE="TimeoutInMinutes"
const lE="TagKey"
const CE="TypeName"
const RE="TypeNameAlias"
const TE="TypeNotFoundException"
const DE="TypeNamePrefix"
const IE="TemplateParameter"
const kE="TemplateProgress"
const LE="TemplateParameters"
const OE="TagResources"
const AE="TemplateStage"
const vE="TemplateSummaryConfig"
const gE="TotalStackInstancesCount"
const yE="TemplateSummary"
const xE="TemplateSummaries"
const fE="TypeSummaries"
const PE="TypeSummary"
const NE="TargetType"
const _E="TestTypeInput"
const hE="TargetTypeName"
const FE="TestTypeOutput"
const $E="TypeTestsStatus"
const bE="TypeTestsStatusDescription"
const UE="TestType"
const ME="TemplateURL"
const GE="TreatUnrecognizedResourceTypesAsWarnings"
const KE="TagValue"
const BE="TypeVersionArn"
const VE="TypeVersionId"
const HE="TypeVersionSummaries"
const wE="TypeVersionSummary"
const XE="TotalWarnings"
const zE="Tags"
const YE="Tag"
const jE="Target"
const WE="Timestamp"
const qE="Types"
const QE="Url"
const ZE="UpdateGeneratedTemplate"
const JE="UpdateGeneratedTemplateInput"
const td="UpdateGeneratedTemplateOutput"
const ed="UniqueId"
const ad="UsePreviousTemplate"
const nd="UsePreviousValue"
const od="UntagResources"
const sd="UpdateReplacePolicy"
const cd="UnrecognizedResourceTypes"
const rd="UpdateStack"
const id="UpdateStackInput"
const ud="UpdateStackInstancesInput"
const Sd="UpdateStackInstancesOutput"
const md="UpdateStackInstances"
const pd="UpdateStackOutput"
const Ed="UpdateStackSet"
const dd="UpdateStackSetInput"
const ld="UpdateStackSetOutput"
const Cd="UnprocessedTypeConfigurations"
const Rd="UpdateTerminationProtection"
const Td="UpdateTerminationProtectionInput"
const Dd="UpdateTerminationProtectionOutput"
const Id="Value"
const kd="VersionBump"
const Ld="ValidationFailureMode"
const Od="VersionId"
const Ad="ValidationName"
const vd="ValidationPath"
const gd="ValidationStatus"
const yd="ValidationStatusReason"
const xd="ValidateTemplate"
const fd="ValidateTemplateInput"
const Pd="ValidateTemplateOutput"
const Nd="Values"
const _d="Version"
const hd="Visibility"
const Fd="Warnings"
const $d="WarningDetail"
const bd="WarningDetails"
const Ud="WarningProperty"
const Md="WarningProperties"
const Gd="awsQueryError"
const Kd="client"
const Bd="error"
const Vd="httpError"
const Hd="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation"
const wd="com.amazonaws.cloudformation"
const Xd=new Rt.O(Hd)
var zd=[-3,Hd,"CloudFormationServiceException",0,[],[]]
Xd.registerError(zd,CloudFormationServiceException)
const Yd=new Rt.O(wd)
var jd=[-3,wd,Ot,{[Gd]:[`AlreadyExistsException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(jd,AlreadyExistsException)
var Wd=[-3,wd,ke,{[Gd]:[`CFNRegistryException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(Wd,CFNRegistryException)
var qd=[-3,wd,Be,{[Gd]:[`ChangeSetNotFound`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(qd,ChangeSetNotFoundException)
var Qd=[-3,wd,xe,{[Gd]:[`ConcurrentResourcesLimitExceeded`,429],[Bd]:Kd,[Vd]:429},[Kr],[0]]
Yd.registerError(Qd,ConcurrentResourcesLimitExceededException)
var Zd=[-3,wd,Ce,{[Gd]:[`CreatedButModifiedException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(Zd,CreatedButModifiedException)
var Jd=[-3,wd,ys,{[Gd]:[`GeneratedTemplateNotFound`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(Jd,GeneratedTemplateNotFoundException)
var tl=[-3,wd,Ks,{[Gd]:[`HookResultNotFound`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(tl,HookResultNotFoundException)
var el=[-3,wd,qs,{[Gd]:[`InsufficientCapabilitiesException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(el,InsufficientCapabilitiesException)
var al=[-3,wd,Qs,{[Gd]:[`InvalidChangeSetStatus`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(al,InvalidChangeSetStatusException)
var nl=[-3,wd,ac,{[Gd]:[`InvalidOperationException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(nl,InvalidOperationException)
var ol=[-3,wd,ic,{[Gd]:[`InvalidStateTransition`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(ol,InvalidStateTransitionException)
var sl=[-3,wd,Lc,{[Gd]:[`LimitExceededException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(sl,LimitExceededException)
var cl=[-3,wd,Zr,{[Gd]:[`NameAlreadyExistsException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(cl,NameAlreadyExistsException)
var rl=[-3,wd,Si,{[Gd]:[`OperationIdAlreadyExistsException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(rl,OperationIdAlreadyExistsException)
var il=[-3,wd,mi,{[Gd]:[`OperationInProgressException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(il,OperationInProgressException)
var ul=[-3,wd,Ei,{[Gd]:[`OperationNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(ul,OperationNotFoundException)
var Sl=[-3,wd,Ti,{[Gd]:[`ConditionalCheckFailed`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(Sl,OperationStatusCheckFailedException)
var ml=[-3,wd,iS,{[Gd]:[`ResourceScanInProgress`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(ml,ResourceScanInProgressException)
var pl=[-3,wd,SS,{[Gd]:[`ResourceScanLimitExceeded`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(pl,ResourceScanLimitExceededException)
var El=[-3,wd,mS,{[Gd]:[`ResourceScanNotFound`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(El,ResourceScanNotFoundException)
var dl=[-3,wd,um,{[Gd]:[`StackInstanceNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(dl,StackInstanceNotFoundException)
var ll=[-3,wd,Am,{[Gd]:[`StackNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(ll,StackNotFoundException)
var Cl=[-3,wd,wm,{[Gd]:[`StackRefactorNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(Cl,StackRefactorNotFoundException)
var Rl=[-3,wd,pp,{[Gd]:[`StackSetNotEmptyException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(Rl,StackSetNotEmptyException)
var Tl=[-3,wd,Ep,{[Gd]:[`StackSetNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(Tl,StackSetNotFoundException)
var Dl=[-3,wd,Gm,{[Gd]:[`StaleRequestException`,409],[Bd]:Kd,[Vd]:409},[Kr],[0]]
Yd.registerError(Dl,StaleRequestException)
var Il=[-3,wd,qp,{[Gd]:[`TokenAlreadyExistsException`,400],[Bd]:Kd,[Vd]:400},[Kr],[0]]
Yd.registerError(Il,TokenAlreadyExistsException)
var kl=[-3,wd,sE,{[Gd]:[`TypeConfigurationNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(kl,TypeConfigurationNotFoundException)
var Ll=[-3,wd,TE,{[Gd]:[`TypeNotFoundException`,404],[Bd]:Kd,[Vd]:404},[Kr],[0]]
Yd.registerError(Ll,TypeNotFoundException)
const Ol=[Xd,Yd]
var Al=[3,wd,vt,0,[VS,fm],[0,0]]
var vl=[3,wd,gt,0,[Qr,Id],[0,1]]
var gl=[3,wd,ht,0,[],[]]
var yl=[3,wd,Ft,0,[],[]]
var xl=[3,wd,Kt,0,[jp,Zi,Ui,CE,RE,Vt,dc,Mo,kd,jr],[0,0,0,0,0,2,()=>DT,0,0,1]]
var fl=[3,wd,Bt,0,[Dt],[0]]
var Pl=[3,wd,Jt,0,[Pt,VS,km,Hu,Bu,Im],[0,0,0,0,0,0]]
var Nl=[3,wd,Lt,0,[xo,ES,Ga],[2,2,64|0]]
var _l=[3,wd,oe,0,[fo,$o,nE],[0,0,()=>JD]]
var hl=[3,wd,ce,0,[oE],[()=>Ck],1]
var Fl=[3,wd,re,0,[as,Cd,Zp],[()=>kI,()=>Dk,()=>lk]]
var $l=[3,wd,ra,0,[Om,fe],[0,0],1]
var bl=[3,wd,me,0,[jp,$s,Tu],[0,1,()=>BT]]
var Ul=[3,wd,Ne,0,[nc,is,CE,VE,cE,uE],[0,0,0,0,0,()=>Gl]]
var Ml=[3,wd,_e,0,[Bc,kS,mu],[0,0,0]]
var Gl=[3,wd,he,0,[NE,LS],[0,()=>Ml]]
var Kl=[3,wd,ze,0,[om,Om,$e,Ke,Ko,VS,fm,ta,pa,ec,Pi,ku,tc],[0,0,0,0,0,0,0,4,0,2,0,0,2]]
var Bl=[3,wd,oa,0,[Om,du,PS,fe,us],[0,0,64|0,0,2],1]
var Vl=[3,wd,sa,0,[],[]]
var Hl=[3,wd,Te,0,[Om,Ke,Qp,ME,ad,yi,ia,NS,du,Ou,Jr,zE,ea,pa,Qe,AS,ec,Di,tc,Ua,Ca,ko],[0,0,0,0,2,()=>_I,64|0,64|0,0,()=>ZT,64|0,()=>pk,0,0,0,()=>wI,2,0,2,0,()=>EC,2],2]
var wl=[3,wd,De,0,[Ys,om],[0,0]]
var Xl=[3,wd,Oe,0,[gs,Su,Om,rE],[0,()=>MI,0,()=>XD],1]
var zl=[3,wd,Ae,0,[As],[0]]
var Yl=[3,wd,Me,0,[Om,Qp,ME,yi,qa,Ou,dE,Jr,ia,NS,du,ii,vm,xm,zE,fe,Qo,Nu,Ca,ko],[0,0,0,()=>_I,2,()=>ZT,1,64|0,64|0,64|0,0,0,0,0,()=>pk,0,2,2,()=>EC,2],1]
var jl=[3,wd,be,0,[mp,US,jt,no,Hi,di,ui,pe],[0,64|0,64|0,()=>dC,()=>_I,()=>FD,[0,4],0],2]
var Wl=[3,wd,Ue,0,[ui],[0]]
var ql=[3,wd,Ve,0,[om,ui],[0,0]]
var Ql=[3,wd,we,0,[zS,pa,Bo,wu],[()=>WI,0,2,()=>VI],1]
var Zl=[3,wd,Xe,0,[Km],[0],1]
var Jl=[3,wd,Ye,0,[mp,pa,Qp,ME,om,yi,ia,zE,Ut,Go,Bi,Lt,pe,fe,wr],[0,0,0,0,0,()=>_I,64|0,()=>pk,0,0,0,()=>Nl,0,[0,4],()=>IT],1]
var tC=[3,wd,je,0,[Sp],[0]]
var eC=[3,wd,Ba,0,[],[]]
var aC=[3,wd,Ha,0,[],[]]
var nC=[3,wd,oo,0,[CE,jp,Dt],[0,0,0]]
var oC=[3,wd,ro,0,[],[]]
var sC=[3,wd,ka,0,[Ke,Om],[0,0],1]
var cC=[3,wd,Oa,0,[],[]]
var rC=[3,wd,_a,0,[gs],[0],1]
var iC=[3,wd,pn,0,[Om,tS,du,fe,Ma,Ca],[0,64|0,0,0,0,()=>EC],1]
var uC=[3,wd,dn,0,[mp,US,sS,jt,no,di,ui,pe],[0,64|0,2,64|0,()=>dC,()=>FD,[0,4],0],3]
var SC=[3,wd,Cn,0,[ui],[0]]
var mC=[3,wd,wn,0,[mp,pe],[0,0],1]
var pC=[3,wd,zn,0,[],[]]
var EC=[3,wd,Ca,0,[qr,qa],[0,2]]
var dC=[3,wd,no,0,[jt,Ht,Oi,At],[64|0,0,64|0,0]]
var lC=[3,wd,so,0,[Dt,jp,CE,Od],[0,0,0,0]]
var CC=[3,wd,io,0,[],[]]
var RC=[3,wd,da,0,[ni],[0]]
var TC=[3,wd,la,0,[xt,ni],[()=>DI,0]]
var DC=[3,wd,Da,0,[Ke,Om,ni,Bc],[0,0,0,0],1]
var IC=[3,wd,Ia,0,[$e,Ke,_s,VS,ni,om,Om],[0,0,()=>OI,0,0,0,0]]
var kC=[3,wd,La,0,[Ke,Om,ni,sc],[0,0,0,2],1]
var LC=[3,wd,Aa,0,[Ke,$e,om,Om,pa,yi,ta,Ko,VS,fm,qS,Jr,Ou,ia,zE,Sa,ni,ec,Pi,ku,Di,tc,Ua,Ca],[0,0,0,0,0,()=>_I,4,0,0,0,0,64|0,()=>ZT,64|0,()=>pk,()=>LI,0,2,0,0,0,2,0,()=>EC]]
var OC=[3,wd,fa,0,[Om,Ke,ui,cs,ni],[0,0,0,()=>mR,0]]
var AC=[3,wd,Pa,0,[si,ni],[()=>xI,0]]
var vC=[3,wd,ha,0,[gs],[0],1]
var gC=[3,wd,Fa,0,[As,gs,Su,VS,fm,ta,Mr,iu,om,rE,XE],[0,0,()=>GI,0,0,4,4,()=>YD,0,()=>XD,1]]
var yC=[3,wd,Va,0,[pe],[0]]
var xC=[3,wd,wa,0,[VS],[0]]
var fC=[3,wd,Ya,0,[Ui],[0]]
var PC=[3,wd,ja,0,[Ui,Wi,cc,wi],[0,0,0,0]]
var NC=[3,wd,Za,0,[rS],[0],1]
var _C=[3,wd,Ja,0,[rS,VS,fm,_p,Yo,fi,NS,RS,eS,em],[0,0,0,4,4,1,64|0,1,1,()=>zI]]
var hC=[3,wd,on,0,[YS],[0],1]
var FC=[3,wd,sn,0,[om,YS,en,WE,qS,Ln,On],[0,0,0,4,0,0,1],4]
var $C=[3,wd,Sn,0,[Om,ni],[0,0],1]
var bC=[3,wd,mn,0,[JS,ni],[()=>qI,0]]
var UC=[3,wd,ln,0,[mp,sm,Sm,pe],[0,0,0,0],3]
var MC=[3,wd,Rn,0,[Tm],[()=>RD]]
var GC=[3,wd,Pn,0,[Km],[0],1]
var KC=[3,wd,hn,0,[pa,Km,Dm,Ko,wo,VS,fm],[0,0,64|0,0,0,0,0]]
var BC=[3,wd,vn,0,[Om,bm,ni,zr],[0,64|0,0,1],1]
var VC=[3,wd,yn,0,[_m,ni],[()=>nk,0],1]
var HC=[3,wd,Nn,0,[Om,Bc],[0,0],2]
var wC=[3,wd,Fn,0,[Um],[()=>vD]]
var XC=[3,wd,_n,0,[Om,Bc,zi],[0,0,0]]
var zC=[3,wd,$n,0,[ap],[()=>ok]]
var YC=[3,wd,Xn,0,[mp,pe],[0,0],1]
var jC=[3,wd,Yn,0,[mp,ui,pe],[0,0,0],2]
var WC=[3,wd,jn,0,[dp],[()=>hD]]
var qC=[3,wd,Wn,0,[op],[()=>PD]]
var QC=[3,wd,Tn,0,[Om,ni],[0,0]]
var ZC=[3,wd,kn,0,[Xp,ni],[()=>ck,0]]
var JC=[3,wd,co,0,[jp,CE,Dt,Od,Ui,ou],[0,0,0,0,0,0]]
var tR=[3,wd,uo,0,[Dt,jp,CE,Lo,Js,$E,bE,pa,Vp,Qi,Zn,dc,lu,Mo,hd,Bp,Io,Ur,iE,Pe,Ui,Li,ki,ou,Mc,js,Vt],[0,0,0,0,2,0,0,0,0,0,0,()=>DT,()=>bI,0,0,0,0,4,4,0,0,0,0,0,0,2,2]]
var eR=[3,wd,mo,0,[_S],[0],1]
var aR=[3,wd,po,0,[qi,pa,Wp,BE],[0,0,0,0]]
var nR=[3,wd,cn,0,[Om,Vc],[0,64|0],1]
var oR=[3,wd,rn,0,[YS],[0],1]
var sR=[3,wd,gn,0,[Om,Bc],[0,0],2]
var cR=[3,wd,xn,0,[Mm],[()=>gD],1]
var rR=[3,wd,Vn,0,[mp,di,ui,pe],[0,()=>FD,[0,4],0],1]
var iR=[3,wd,Hn,0,[ui],[0]]
var uR=[3,wd,Wo,0,[Qp,ME,yi],[0,0,()=>_I]]
var SR=[3,wd,qo,0,[QE],[0]]
var mR=[3,wd,ho,0,[rs],[2]]
var pR=[3,wd,No,0,[Ke,Om,fe,qa,Nu],[0,0,0,2,2],1]
var ER=[3,wd,_o,0,[],[]]
var dR=[3,wd,Xo,0,[Km],[0],1]
var lR=[3,wd,os,0,[Ho,Qr,Id],[0,0,0]]
var CR=[3,wd,ls,0,[gs,Es],[0,0],1]
var RR=[3,wd,Cs,0,[VS,Qp],[0,0]]
var TR=[3,wd,Ts,0,[Gs],[0]]
var DR=[3,wd,Ds,0,[Gs,nc,is,CE,Li,VE,cE,Wp,VS,ws,Ws,jE,te],[0,0,0,0,0,0,0,0,0,0,4,()=>yR,()=>II]]
var IR=[3,wd,ks,0,[Om],[0],1]
var kR=[3,wd,Ls,0,[vm],[0]]
var LR=[3,wd,vs,0,[Om,Ke,AE],[0,0,0]]
var OR=[3,wd,xs,0,[Qp,HS],[0,64|0]]
var AR=[3,wd,Ps,0,[Qp,ME,Om,mp,pe,vE],[0,0,0,0,0,()=>WD]]
var vR=[3,wd,Ns,0,[yi,pa,ia,ye,NS,_d,Wr,Eo,Uu,Fd],[()=>NI,0,64|0,0,64|0,0,0,64|0,()=>BI,()=>RI]]
var gR=[3,wd,Bs,0,[Gs,nc,is,CE,VE,cE,VS,ws,Ws,NE,EE,Wp,hs],[0,0,0,0,0,0,0,0,4,0,0,0,0]]
var yR=[3,wd,Xs,0,[NE,hE,EE,qt],[0,0,0,0],4]
var xR=[3,wd,Sc,0,[mp,Dm,Rm,Oi,di,ui,pe],[0,64|0,0,64|0,()=>FD,[0,4],0],1]
var fR=[3,wd,mc,0,[ui],[0]]
var PR=[3,wd,Cc,0,[Om,ni],[0,0],1]
var NR=[3,wd,Rc,0,[Yp,ni],[()=>AI,0]]
var _R=[3,wd,Oc,0,[ni],[0]]
var hR=[3,wd,Ac,0,[ss,ni],[()=>vI,0]]
var FR=[3,wd,yc,0,[ni,zr],[0,1]]
var $R=[3,wd,xc,0,[Yp,ni],[()=>dk,0]]
var bR=[3,wd,Pc,0,[NE,EE,Wp,VS,ni],[0,0,0,0,0]]
var UR=[3,wd,Nc,0,[NE,EE,Ms,ni],[0,0,()=>gI,0]]
var MR=[3,wd,Fc,0,[bo,ni],[0,0],1]
var GR=[3,wd,$c,0,[pc,ni],[64|0,0]]
var KR=[3,wd,qc,0,[rS,Su,ni,zr],[0,()=>YI,0,1],2]
var BR=[3,wd,Qc,0,[aS,ni],[()=>$I,0]]
var VR=[3,wd,Yc,0,[rS,bu,fS,lE,KE,ni,zr],[0,0,0,0,0,0,1],1]
var HR=[3,wd,jc,0,[Su,ni],[()=>jI,0]]
var wR=[3,wd,wc,0,[ni,zr,Gp],[0,1,0]]
var XR=[3,wd,Xc,0,[lS,ni],[()=>HI,0]]
var zR=[3,wd,nr,0,[mp,sm,Sm,ui,ni,zr,mm,pe],[0,0,0,0,0,1,64|0,0],4]
var YR=[3,wd,or,0,[Yp,ni],[()=>ZI,0]]
var jR=[3,wd,tr,0,[mp,ni,zr,cs,sm,Sm,pe],[0,0,1,()=>QI,0,0,0],1]
var WR=[3,wd,er,0,[Yp,ni],[()=>JI,0]]
var qR=[3,wd,ur,0,[Km,ni,zr],[0,0,1],1]
var QR=[3,wd,Sr,0,[Pm,ni],[()=>tk,0],1]
var ZR=[3,wd,mr,0,[Vo,ni,zr],[64|0,0,1]]
var JR=[3,wd,Er,0,[Xm,ni],[()=>ek,0],1]
var tT=[3,wd,pr,0,[Om,ni],[0,0],1]
var eT=[3,wd,dr,0,[jm,ni],[()=>sk,0]]
var aT=[3,wd,Tr,0,[mp,ni,zr,pe],[0,0,1,0],1]
var nT=[3,wd,Dr,0,[Yp,ni],[()=>rk,0]]
var oT=[3,wd,vr,0,[mp,ui,ni,zr,pe,cs],[0,0,0,1,0,()=>fI],2]
var sT=[3,wd,gr,0,[Yp,ni],[()=>ik,0]]
var cT=[3,wd,Lr,0,[mp,ni,zr,pe],[0,0,1,0],1]
var rT=[3,wd,Or,0,[Yp,ni],[()=>uk,0]]
var iT=[3,wd,Ir,0,[ni,zr,VS,pe],[0,1,0,0]]
var uT=[3,wd,kr,0,[Yp,ni],[()=>Sk,0]]
var ST=[3,wd,Jc,0,[ni,up],[0,64|0]]
var mT=[3,wd,cr,0,[fp,ni],[()=>mk,0]]
var pT=[3,wd,_r,0,[jp,CE,Wp,cS,zr,ni],[0,0,0,0,1,0]]
var ET=[3,wd,hr,0,[yS,ni],[64|0,0]]
var dT=[3,wd,fr,0,[hd,Qi,Zn,jp,cs,zr,ni],[0,0,0,0,()=>tI,1,0]]
var lT=[3,wd,Pr,0,[fE,ni],[()=>Rk,0]]
var CT=[3,wd,$r,0,[jp,CE,Dt,zr,ni,Zn,Ui],[0,0,0,1,0,0,0]]
var RT=[3,wd,br,0,[HE,ni],[()=>Tk,0]]
var TT=[3,wd,Kc,0,[nu,wt,ya],[0,0,4]]
var DT=[3,wd,dc,0,[Gc,vc],[0,0],2]
var IT=[3,wd,wr,0,[Qt],[2]]
var kT=[3,wd,Xr,0,[pE,hc],[0,0]]
var LT=[3,wd,ci,0,[Ii,ui],[0,0]]
var OT=[3,wd,ri,0,[Fo,om,ui,Ii,Ri,Jo,Bc,zi,kS,WE,_p,Yo,TS,dS,ju,fe,zs,Hs,ws,Us,Fs,eo,Ld,Ad,gd,yd,vd],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]]
var AT=[3,wd,li,0,[Qr,Nd],[0,0]]
var vT=[3,wd,oi,0,[pi,vi,pa,bo],[0,0,0,0]]
var gT=[3,wd,cu,0,[Ki,su,nd,bS],[0,0,2,0]]
var yT=[3,wd,Ni,0,[Yt],[64|0]]
var xT=[3,wd,_i,0,[Ki,Oo,eu,ti,pa,Ni],[0,0,0,2,0,()=>yT]]
var fT=[3,wd,ji,0,[Ec,Id],[0,0],2]
var PT=[3,wd,$i,0,[Xi,ts,wt,Do],[0,0,0,0],4]
var NT=[3,wd,Ji,0,[jp,Dt,CE,ou],[0,0,0,0]]
var _T=[3,wd,tu,0,[Zi],[0]]
var hT=[3,wd,Fu,0,[ie,Ri,ge,km,fo,Xu,fe],[0,0,0,0,0,0,0],2]
var FT=[3,wd,$u,0,[],[]]
var $T=[3,wd,Wu,0,[Gt,Ee],[2,0]]
var bT=[3,wd,qu,0,[Ui],[0]]
var UT=[3,wd,vS,0,[CE,nm,jp,dc,Mo,fe],[0,0,0,()=>DT,0,0],2]
var MT=[3,wd,xS,0,[_S],[0]]
var GT=[3,wd,pu,0,[Nt],[0],1]
var KT=[3,wd,Cu,0,[RE,Li,Ui,Lm],[0,0,0,64|1]]
var BT=[3,wd,Tu,0,[xi,qt,Bc,zi,kS,KS,Hp,yu,vu,Ao,$e,Xr,ae,It,hi],[0,0,0,0,0,0,64|0,0,()=>KI,()=>UI,0,()=>kT,0,0,0]]
var VT=[3,wd,Du,0,[jE,ns,Ze,Ie],[()=>qT,0,0,0]]
var HT=[3,wd,Au,0,[kS,bu,Bc],[0,128|0,0],2]
var wT=[3,wd,xu,0,[kS,Bc,bu,TS,dS,Fd],[0,0,128|0,0,0,()=>Ik]]
var XT=[3,wd,gu,0,[ru,MS],[0,0]]
var zT=[3,wd,Mu,0,[kS,Vc,Gu],[0,64|0,64|0]]
var YT=[3,wd,Vu,0,[Om,Bc],[0,0],2]
var jT=[3,wd,zu,0,[wp,vo],[()=>YT,()=>YT],2]
var WT=[3,wd,CS,0,[rS,VS,fm,_p,Yo,fi,Kp],[0,0,0,4,4,1,0]]
var qT=[3,wd,OS,0,[ee,Qr,oS,ru,ue,zt,Se,Xt,yo,kt],[0,0,0,0,0,0,0,0,()=>TT,0]]
var QT=[3,wd,gS,0,[kS,Bc,bu],[0,0,128|0],3]
var ZT=[3,wd,Ou,0,[FS,Yr],[()=>XI,1]]
var JT=[3,wd,uS,0,[Om,du,fe,Nu,Ca],[0,0,0,2,()=>EC],1]
var tD=[3,wd,pS,0,[om,ui],[0,0]]
var eD=[3,wd,$S,0,[Dt,jp],[0,0],2]
var aD=[3,wd,am,0,[qE],[64|0]]
var nD=[3,wd,Jm,0,[kS,bu,Br],[0,128|0,2]]
var oD=[3,wd,Bm,0,[kS,bu],[0,128|0],2]
var sD=[3,wd,wS,0,[Om,Nt],[0,0],2]
var cD=[3,wd,Lp,0,[Om,vm,xm],[0,0,0],1]
var rD=[3,wd,Fp,0,[ma,Wp,de,CE,jp],[0,0,0,0,0],1]
var iD=[3,wd,$p,0,[le],[0]]
var uD=[3,wd,Up,0,[Dt,jp,CE,Od],[0,0,0,0]]
var SD=[3,wd,Mp,0,[],[]]
var mD=[3,wd,Hm,0,[Om,Bc,ed,VS],[0,0,0,0],4]
var pD=[3,wd,zp,0,[Om,ta,Pp,om,$e,pa,yi,Co,Mr,Ou,Op,qa,Ca,Jr,dE,ia,gi,du,zE,Qo,Mi,Ku,ba,Nu,Ma,eo,bc,Nt],[0,4,0,0,0,0,()=>_I,4,4,()=>ZT,0,2,()=>EC,64|0,1,64|0,()=>PI,0,()=>pk,2,0,0,()=>dD,2,0,0,()=>yI,0],3]
var ED=[3,wd,QS,0,[Om,Qp,ME],[0,0,0]]
var dD=[3,wd,jS,0,[qS,Tc],[0,4],1]
var lD=[3,wd,WS,0,[qS,Tc],[0,4],1]
var CD=[3,wd,tm,0,[om,Fo,Om,WE,ui,Bc,zi,kS,TS,dS,ju,fe,zs,Hs,ws,Us,bs,Fs,eo],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4]
var RD=[3,wd,Tm,0,[Sp,GS,Wt,om,Hi,VS,dm,fm,Ai,ao,Ic,Uc],[0,0,0,0,()=>_I,0,()=>TD,0,0,0,4,0]]
var TD=[3,wd,cm,0,[eo],[0]]
var DD=[3,wd,rm,0,[Qr,Nd],[0,0]]
var ID=[3,wd,pm,0,[om,Bc,kS,$m,WE,zi,Yi,bi],[0,0,0,0,4,0,()=>hI,()=>FI],5]
var kD=[3,wd,lm,0,[Sp,GS,Wt,om,VS,fm,dm,Ai,ao,Ic,Uc],[0,0,0,0,0,0,()=>TD,0,0,4,0]]
var LD=[3,wd,Nm,0,[qt,es,zi,bu,pa,go,tn,OE,od,zu],[0,0,0,0,0,0,0,()=>ak,64|0,()=>jT]]
var OD=[3,wd,Wm,0,[Km,pa,Ko,wo,VS,fm],[0,0,0,0,0,0]]
var AD=[3,wd,np,0,[Bc,kS,WE,TS,Om,om,zi,dS,pa,ba,Xr],[0,0,4,0,0,0,0,0,0,()=>yD,()=>kT],4]
var vD=[3,wd,Um,0,[Bc,kS,Gr,TS,Om,om,zi,dS,pa,Wr,ba,Xr],[0,0,4,0,0,0,0,0,0,0,()=>yD,()=>kT],4]
var gD=[3,wd,Mm,0,[om,Bc,kS,$m,WE,zi,Yi,Uo,$t,bi,Xr,Gn],[0,0,0,0,4,0,()=>hI,0,0,()=>FI,()=>kT,0],5]
var yD=[3,wd,hm,0,[$m,Tc],[0,4],1]
var xD=[3,wd,Fm,0,[$m,Tc],[0,4],1]
var fD=[3,wd,qm,0,[Bc,kS,Gr,TS,zi,dS,ba,Xr],[0,0,4,0,0,0,()=>xD,()=>kT],4]
var PD=[3,wd,op,0,[mp,Sp,pa,VS,Qp,yi,ia,zE,rp,Ut,Go,ip,Lt,Bi,Oi,wr,US],[0,0,0,0,0,()=>_I,64|0,()=>pk,0,0,0,()=>_D,()=>Nl,0,64|0,()=>IT,64|0]]
var ND=[3,wd,sp,0,[Ai,US],[0,64|0]]
var _D=[3,wd,ip,0,[ao,ga,Ic,gE,En,rc,oc,Ss],[0,0,4,1,1,1,1,1]]
var hD=[3,wd,dp,0,[ui,Sp,qt,VS,di,sS,Ut,Go,aa,Zo,no,ip,fm,ZS],[0,0,0,0,()=>FD,2,0,0,4,4,()=>dC,()=>_D,0,()=>bD]]
var FD=[3,wd,lp,0,[Lu,Yu,ms,ps,Vr,Hr,ve],[0,64|0,1,1,1,1,0]]
var $D=[3,wd,Cp,0,[Wt,GS,VS,fm,vt,Ai],[0,0,0,0,()=>Al,0]]
var bD=[3,wd,Dp,0,[Ss],[1]]
var UD=[3,wd,Tp,0,[ui,qt,VS,aa,Zo,fm,ZS,di],[0,0,0,4,4,0,()=>bD,()=>FD]]
var MD=[3,wd,Ap,0,[mp,Sp,pa,VS,Lt,Bi,ao,Ic,wr],[0,0,0,0,()=>Nl,0,0,4,()=>IT]]
var GD=[3,wd,Np,0,[Om,ta,Pp,om,SE,Mr,Co,Op,Mi,Ku,ba,bc],[0,4,0,0,0,4,4,0,0,0,()=>lD,()=>yI],3]
var KD=[3,wd,zm,0,[fe,em],[0,()=>zI]]
var BD=[3,wd,Ym,0,[rS],[0]]
var VD=[3,wd,gp,0,[mp,ui,pe],[0,0,0],2]
var HD=[3,wd,yp,0,[],[]]
var wD=[3,wd,YE,0,[Ec,Id],[0,0],2]
var XD=[3,wd,rE,0,[za,sd],[0,0]]
var zD=[3,wd,IE,0,[Ki,Oo,ti,pa],[0,0,2,0]]
var YD=[3,wd,kE,0,[DS,_u,Qu,Ju],[1,1,1,1]]
var jD=[3,wd,yE,0,[As,gs,VS,fm,ta,Mr,ai],[0,0,0,0,4,4,1]]
var WD=[3,wd,vE,0,[GE],[2]]
var qD=[3,wd,_E,0,[Dt,jp,CE,Od,Dc],[0,0,0,0,0]]
var QD=[3,wd,FE,0,[BE],[0]]
var ZD=[3,wd,eE,0,[Dt,Zt,ma,Ur,Wp,CE,Zs],[0,0,0,4,0,0,2]]
var JD=[3,wd,nE,0,[Wp,Jp,tE,jp,CE],[0,0,0,0,0]]
var tI=[3,wd,mE,0,[ua,Ui,DE],[0,0,0]]
var eI=[3,wd,PE,0,[jp,CE,Lo,Wp,Ur,pa,Ui,Li,ou,Mc,Gi,Vi,js],[0,0,0,0,4,0,0,0,0,0,0,0,2]]
var aI=[3,wd,wE,0,[jp,CE,Od,Js,Dt,iE,pa,ou],[0,0,0,2,0,4,0,0]]
var nI=[3,wd,JE,0,[gs,ei,bt,nS,Eu,rE],[0,0,()=>MI,64|0,2,()=>XD],1]
var oI=[3,wd,td,0,[As],[0]]
var sI=[3,wd,id,0,[Om,Qp,ME,ad,gm,ym,yi,ia,NS,du,Ou,vm,xm,Jr,zE,qa,fe,Nu,Ca,ko],[0,0,0,2,0,0,()=>_I,64|0,64|0,0,()=>ZT,0,0,64|0,()=>pk,2,0,2,()=>EC,2],1]
var cI=[3,wd,ud,0,[mp,US,jt,no,Hi,di,ui,pe],[0,64|0,64|0,()=>dC,()=>_I,()=>FD,[0,4],0],2]
var rI=[3,wd,Sd,0,[ui],[0]]
var iI=[3,wd,pd,0,[om,ui],[0,0]]
var uI=[3,wd,dd,0,[mp,pa,Qp,ME,ad,yi,ia,zE,di,Ut,Go,no,Bi,Lt,ui,jt,US,pe,wr],[0,0,0,0,2,()=>_I,64|0,()=>pk,()=>FD,0,0,()=>dC,0,()=>Nl,[0,4],64|0,64|0,0,()=>IT],1]
var SI=[3,wd,ld,0,[ui],[0]]
var mI=[3,wd,Td,0,[Qo,Om],[2,0],2]
var pI=[3,wd,Dd,0,[om],[0]]
var EI=[3,wd,fd,0,[Qp,ME],[0,0]]
var dI=[3,wd,Pd,0,[yi,pa,ia,ye,Eo],[()=>Ek,0,64|0,0,64|0]]
var lI=[3,wd,$d,0,[jp,uu],[0,()=>kk]]
var CI=[3,wd,Ud,0,[Xi,BS,pa],[0,2,0]]
var RI=[3,wd,Fd,0,[cd],[64|0]]
var TI="unit"
var DI=[1,wd,yt,0,()=>vl]
var II=[1,wd,ft,0,()=>Pl]
var kI=[1,wd,se,0,()=>_l]
var LI=[1,wd,Sa,0,()=>bl]
var OI=[1,wd,Fe,0,()=>Ul]
var AI=[1,wd,We,0,()=>Kl]
var vI=[1,wd,ss,0,()=>lR]
var gI=[1,wd,Vs,0,()=>gR]
var yI=[1,wd,bc,0,()=>LT]
var xI=[1,wd,si,0,()=>OT]
var fI=[1,wd,Ci,0,()=>AT]
var PI=[1,wd,gi,0,()=>vT]
var NI=[1,wd,Fi,0,()=>xT]
var _I=[1,wd,yi,0,()=>gT]
var hI=[1,wd,Yi,0,()=>fT]
var FI=[1,wd,bi,0,()=>PT]
var $I=[1,wd,aS,0,()=>nD]
var bI=[1,wd,lu,0,()=>KT]
var UI=[1,wd,Iu,0,()=>VT]
var MI=[1,wd,fu,0,()=>HT]
var GI=[1,wd,Pu,0,()=>wT]
var KI=[1,wd,vu,0,()=>XT]
var BI=[1,wd,Uu,0,()=>zT]
var VI=[1,wd,wu,0,()=>jT]
var HI=[1,wd,lS,0,()=>WT]
var wI=[1,wd,AS,0,()=>QT]
var XI=[1,wd,FS,0,()=>eD]
var zI=[1,wd,em,0,()=>aD]
var YI=[1,wd,Vm,0,()=>oD]
var jI=[1,wd,tp,0,()=>nD]
var WI=[1,wd,zS,0,()=>ED]
var qI=[1,wd,JS,0,()=>CD]
var QI=[1,wd,im,0,()=>DD]
var ZI=[1,wd,Em,0,()=>ID]
var JI=[1,wd,Cm,0,()=>kD]
var tk=[1,wd,Pm,0,()=>LD]
var ek=[1,wd,Xm,0,()=>OD]
var ak=[1,wd,Zm,0,()=>wD]
var nk=[1,wd,_m,0,()=>gD]
var ok=[1,wd,ap,0,()=>AD]
var sk=[1,wd,jm,0,()=>fD]
var ck=[1,wd,Xp,0,()=>pD]
var rk=[1,wd,cp,0,()=>ND]
var ik=[1,wd,Rp,0,()=>$D]
var uk=[1,wd,Ip,0,()=>UD]
var Sk=[1,wd,xp,0,()=>MD]
var mk=[1,wd,fp,0,()=>GD]
var pk=[1,wd,zE,0,()=>wD]
var Ek=[1,wd,LE,0,()=>zD]
var dk=[1,wd,xE,0,()=>jD]
var lk=[1,wd,aE,0,()=>ZD]
var Ck=[1,wd,oE,0,()=>JD]
var Rk=[1,wd,fE,0,()=>eI]
var Tk=[1,wd,HE,0,()=>aI]
var Dk=[1,wd,Cd,0,()=>JD]
var Ik=[1,wd,bd,0,()=>lI]
var kk=[1,wd,Md,0,()=>CI]
var Lk=[9,wd,_t,0,()=>gl,()=>yl]
var Ok=[9,wd,Mt,2,()=>xl,()=>fl]
var Ak=[9,wd,ne,0,()=>hl,()=>Fl]
var vk=[9,wd,ca,0,()=>$l,()=>TI]
var gk=[9,wd,na,0,()=>Bl,()=>Vl]
var yk=[9,wd,Re,0,()=>Hl,()=>wl]
var xk=[9,wd,Le,0,()=>Xl,()=>zl]
var fk=[9,wd,Je,0,()=>Yl,()=>ql]
var Pk=[9,wd,Ge,0,()=>jl,()=>Wl]
var Nk=[9,wd,He,0,()=>Ql,()=>Zl]
var _k=[9,wd,qe,0,()=>Jl,()=>tC]
var hk=[9,wd,Ka,0,()=>eC,()=>aC]
var Fk=[9,wd,lo,2,()=>nC,()=>oC]
var $k=[9,wd,Ra,0,()=>sC,()=>cC]
var bk=[9,wd,Na,0,()=>rC,()=>TI]
var Uk=[9,wd,Jn,0,()=>iC,()=>TI]
var Mk=[9,wd,Dn,0,()=>uC,()=>SC]
var Gk=[9,wd,Kn,0,()=>mC,()=>pC]
var Kk=[9,wd,Ro,2,()=>lC,()=>CC]
var Bk=[9,wd,Ea,0,()=>RC,()=>TC]
var Vk=[9,wd,va,0,()=>kC,()=>LC]
var Hk=[9,wd,Ta,0,()=>DC,()=>IC]
var wk=[9,wd,xa,0,()=>OC,()=>AC]
var Xk=[9,wd,$a,0,()=>vC,()=>gC]
var zk=[9,wd,Xa,0,()=>yC,()=>xC]
var Yk=[9,wd,Wa,2,()=>fC,()=>PC]
var jk=[9,wd,Qa,0,()=>NC,()=>_C]
var Wk=[9,wd,nn,0,()=>hC,()=>FC]
var qk=[9,wd,un,0,()=>$C,()=>bC]
var Qk=[9,wd,In,0,()=>UC,()=>MC]
var Zk=[9,wd,bn,0,()=>GC,()=>KC]
var Jk=[9,wd,Un,0,()=>HC,()=>wC]
var tL=[9,wd,An,0,()=>BC,()=>VC]
var eL=[9,wd,Mn,0,()=>XC,()=>zC]
var aL=[9,wd,to,0,()=>QC,()=>ZC]
var nL=[9,wd,Qn,0,()=>YC,()=>qC]
var oL=[9,wd,qn,0,()=>jC,()=>WC]
var sL=[9,wd,To,2,()=>JC,()=>tR]
var cL=[9,wd,So,2,()=>eR,()=>aR]
var rL=[9,wd,an,0,()=>nR,()=>oR]
var iL=[9,wd,fn,0,()=>sR,()=>cR]
var uL=[9,wd,Bn,0,()=>rR,()=>iR]
var SL=[9,wd,jo,0,()=>uR,()=>SR]
var mL=[9,wd,Po,0,()=>pR,()=>ER]
var pL=[9,wd,zo,0,()=>dR,()=>TI]
var EL=[9,wd,ds,0,()=>CR,()=>RR]
var dL=[9,wd,Rs,0,()=>TR,()=>DR]
var lL=[9,wd,Is,0,()=>IR,()=>kR]
var CL=[9,wd,Os,0,()=>LR,()=>OR]
var RL=[9,wd,fs,0,()=>AR,()=>vR]
var TL=[9,wd,uc,0,()=>xR,()=>fR]
var DL=[9,wd,lc,0,()=>PR,()=>NR]
var IL=[9,wd,kc,0,()=>_R,()=>hR]
var kL=[9,wd,gc,0,()=>FR,()=>$R]
var LL=[9,wd,fc,0,()=>bR,()=>UR]
var OL=[9,wd,_c,0,()=>MR,()=>GR]
var AL=[9,wd,Wc,0,()=>KR,()=>BR]
var vL=[9,wd,zc,0,()=>VR,()=>HR]
var gL=[9,wd,Hc,0,()=>wR,()=>XR]
var yL=[9,wd,ar,0,()=>zR,()=>YR]
var xL=[9,wd,sr,0,()=>jR,()=>WR]
var fL=[9,wd,ir,0,()=>qR,()=>QR]
var PL=[9,wd,rr,0,()=>ZR,()=>JR]
var NL=[9,wd,lr,0,()=>tT,()=>eT]
var _L=[9,wd,Zc,0,()=>ST,()=>mT]
var hL=[9,wd,Rr,0,()=>aT,()=>nT]
var FL=[9,wd,Ar,0,()=>oT,()=>sT]
var $L=[9,wd,yr,0,()=>cT,()=>rT]
var bL=[9,wd,Cr,0,()=>iT,()=>uT]
var UL=[9,wd,Nr,2,()=>pT,()=>ET]
var ML=[9,wd,xr,2,()=>dT,()=>lT]
var GL=[9,wd,Fr,2,()=>CT,()=>RT]
var KL=[9,wd,au,2,()=>NT,()=>_T]
var BL=[9,wd,hu,2,()=>hT,()=>FT]
var VL=[9,wd,Zu,2,()=>$T,()=>bT]
var HL=[9,wd,hS,2,()=>UT,()=>MT]
var wL=[9,wd,Ru,0,()=>GT,()=>TI]
var XL=[9,wd,IS,0,()=>JT,()=>tD]
var zL=[9,wd,XS,0,()=>sD,()=>TI]
var YL=[9,wd,kp,0,()=>cD,()=>TI]
var jL=[9,wd,hp,0,()=>rD,()=>iD]
var WL=[9,wd,bp,2,()=>uD,()=>SD]
var qL=[9,wd,ep,0,()=>mD,()=>TI]
var QL=[9,wd,Qm,0,()=>KD,()=>BD]
var ZL=[9,wd,vp,0,()=>VD,()=>HD]
var JL=[9,wd,UE,2,()=>qD,()=>QD]
var tO=[9,wd,ZE,0,()=>nI,()=>oI]
var eO=[9,wd,rd,0,()=>sI,()=>iI]
var aO=[9,wd,md,0,()=>cI,()=>rI]
var nO=[9,wd,Ed,0,()=>uI,()=>SI]
var oO=[9,wd,Rd,0,()=>mI,()=>pI]
var sO=[9,wd,xd,0,()=>EI,()=>dI]
const getRuntimeConfig=t=>({apiVersion:"2010-05-15",base64Decoder:t?.base64Decoder??X.E,base64Encoder:t?.base64Encoder??z.n,disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultCloudFormationHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new K.f2}],logger:t?.logger??new H.N,protocol:t?.protocol??B.k,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:Ol,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:t?.serviceId??"CloudFormation",sha256:t?.sha256??V.k,urlParser:t?.urlParser??w.D,utf8Decoder:t?.utf8Decoder??Y.a,utf8Encoder:t?.utf8Encoder??j.P})
const runtimeConfig_getRuntimeConfig=t=>{(0,f.I)(process.version)
const e=(0,N.I)(t)
const defaultConfigProvider=()=>e().then(P.l)
const a=getRuntimeConfig(t);(0,O.I)(process.version)
const n={profile:t?.profile,logger:a.logger}
return{...a,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??(0,_.Z)(y.$,n),bodyLengthChecker:t?.bodyLengthChecker??U.n,credentialDefaultProvider:t?.credentialDefaultProvider??x.v6,defaultSocketTimeout:(0,A.E)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,v.pf)({serviceId:a.serviceId,clientVersion:L.rE}),maxAttempts:t?.maxAttempts??(0,_.Z)(l.qs,t),region:t?.region??(0,_.Z)(h.GG,{...h.zH,...n}),requestHandler:M.$.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??(0,_.Z)({...l.kN,default:async()=>(await defaultConfigProvider()).retryMode||b.L0},t),streamCollector:t?.streamCollector??G.k,useDualstackEndpoint:t?.useDualstackEndpoint??(0,_.Z)(F.e$,n),useFipsEndpoint:t?.useFipsEndpoint??(0,_.Z)($.Ko,n),userAgentAppId:t?.userAgentAppId??(0,_.Z)(g.hV,n)}}
var cO=a(9999)
var rO=a(6571)
var iO=a(274)
const getHttpAuthExtensionConfiguration=t=>{const e=t.httpAuthSchemes
let a=t.httpAuthSchemeProvider
let n=t.credentials
return{setHttpAuthScheme(t){const a=e.findIndex(e=>e.schemeId===t.schemeId)
if(a===-1)e.push(t)
else e.splice(a,1,t)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(t){a=t},httpAuthSchemeProvider(){return a},setCredentials(t){n=t},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})
const resolveRuntimeExtensions=(t,e)=>{const a=Object.assign((0,cO.R)(t),(0,rO.xA)(t),(0,iO.e)(t),getHttpAuthExtensionConfiguration(t))
e.forEach(t=>t.configure(a))
return Object.assign(t,(0,cO.$)(a),(0,rO.uv)(a),(0,iO.j)(a),resolveHttpAuthRuntimeConfig(a))}
class CloudFormationClient extends m.K{config
constructor(...[t]){const e=runtimeConfig_getRuntimeConfig(t||{})
super(e)
this.initConfig=e
const a=resolveClientEndpointParameters(e)
const m=(0,n.D)(a)
const T=(0,l.$z)(m)
const D=(0,p.T)(T)
const I=(0,o.OV)(D)
const k=(0,E.Co)(I)
const L=resolveHttpAuthSchemeConfig(k)
const O=resolveRuntimeExtensions(L,t?.extensions||[])
this.config=O
this.middlewareStack.use((0,R.wq)(this.config))
this.middlewareStack.use((0,s.sM)(this.config))
this.middlewareStack.use((0,C.ey)(this.config))
this.middlewareStack.use((0,d.vK)(this.config))
this.middlewareStack.use((0,o.TC)(this.config))
this.middlewareStack.use((0,c.Y7)(this.config))
this.middlewareStack.use((0,r.n)(this.config))
this.middlewareStack.use((0,i.w)(this.config,{httpAuthSchemeParametersProvider:defaultCloudFormationHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async t=>new u.h({"aws.auth#sigv4":t.credentials})}))
this.middlewareStack.use((0,S.l)(this.config))}destroy(){super.destroy()}}var uO=a(403)
var SO=a(5816)
const mO=(0,SO.k)(k,"CloudFormation","CloudFormationClient",E.rD)
const pO={}
const _mw0=(t,e,a,n)=>[]
class ActivateOrganizationsAccessCommand extends(mO(pO,_mw0,"ActivateOrganizationsAccess",Lk)){}class ActivateTypeCommand extends(mO(pO,_mw0,"ActivateType",Ok)){}class BatchDescribeTypeConfigurationsCommand extends(mO(pO,_mw0,"BatchDescribeTypeConfigurations",Ak)){}class CancelUpdateStackCommand extends(mO(pO,_mw0,"CancelUpdateStack",vk)){}class ContinueUpdateRollbackCommand extends(mO(pO,_mw0,"ContinueUpdateRollback",gk)){}class CreateChangeSetCommand extends(mO(pO,_mw0,"CreateChangeSet",yk)){}class CreateGeneratedTemplateCommand extends(mO(pO,_mw0,"CreateGeneratedTemplate",xk)){}class CreateStackCommand extends(mO(pO,_mw0,"CreateStack",fk)){}class CreateStackInstancesCommand extends(mO(pO,_mw0,"CreateStackInstances",Pk)){}class CreateStackRefactorCommand extends(mO(pO,_mw0,"CreateStackRefactor",Nk)){}class CreateStackSetCommand extends(mO(pO,_mw0,"CreateStackSet",_k)){}class DeactivateOrganizationsAccessCommand extends(mO(pO,_mw0,"DeactivateOrganizationsAccess",hk)){}class DeactivateTypeCommand extends(mO(pO,_mw0,"DeactivateType",Fk)){}class DeleteChangeSetCommand extends(mO(pO,_mw0,"DeleteChangeSet",$k)){}class DeleteGeneratedTemplateCommand extends(mO(pO,_mw0,"DeleteGeneratedTemplate",bk)){}class DeleteStackCommand extends(mO(pO,_mw0,"DeleteStack",Uk)){}class DeleteStackInstancesCommand extends(mO(pO,_mw0,"DeleteStackInstances",Mk)){}class DeleteStackSetCommand extends(mO(pO,_mw0,"DeleteStackSet",Gk)){}class DeregisterTypeCommand extends(mO(pO,_mw0,"DeregisterType",Kk)){}class DescribeAccountLimitsCommand extends(mO(pO,_mw0,"DescribeAccountLimits",Bk)){}class DescribeChangeSetCommand extends(mO(pO,_mw0,"DescribeChangeSet",Vk)){}class DescribeChangeSetHooksCommand extends(mO(pO,_mw0,"DescribeChangeSetHooks",Hk)){}class DescribeEventsCommand extends(mO(pO,_mw0,"DescribeEvents",wk)){}class DescribeGeneratedTemplateCommand extends(mO(pO,_mw0,"DescribeGeneratedTemplate",Xk)){}class DescribeOrganizationsAccessCommand extends(mO(pO,_mw0,"DescribeOrganizationsAccess",zk)){}class DescribePublisherCommand extends(mO(pO,_mw0,"DescribePublisher",Yk)){}class DescribeResourceScanCommand extends(mO(pO,_mw0,"DescribeResourceScan",jk)){}class DescribeStackDriftDetectionStatusCommand extends(mO(pO,_mw0,"DescribeStackDriftDetectionStatus",Wk)){}class DescribeStackEventsCommand extends(mO(pO,_mw0,"DescribeStackEvents",qk)){}class DescribeStackInstanceCommand extends(mO(pO,_mw0,"DescribeStackInstance",Qk)){}class DescribeStackRefactorCommand extends(mO(pO,_mw0,"DescribeStackRefactor",Zk)){}class DescribeStackResourceCommand extends(mO(pO,_mw0,"DescribeStackResource",Jk)){}class DescribeStackResourceDriftsCommand extends(mO(pO,_mw0,"DescribeStackResourceDrifts",tL)){}class DescribeStackResourcesCommand extends(mO(pO,_mw0,"DescribeStackResources",eL)){}class DescribeStacksCommand extends(mO(pO,_mw0,"DescribeStacks",aL)){}class DescribeStackSetCommand extends(mO(pO,_mw0,"DescribeStackSet",nL)){}class DescribeStackSetOperationCommand extends(mO(pO,_mw0,"DescribeStackSetOperation",oL)){}class DescribeTypeCommand extends(mO(pO,_mw0,"DescribeType",sL)){}class DescribeTypeRegistrationCommand extends(mO(pO,_mw0,"DescribeTypeRegistration",cL)){}class DetectStackDriftCommand extends(mO(pO,_mw0,"DetectStackDrift",rL)){}class DetectStackResourceDriftCommand extends(mO(pO,_mw0,"DetectStackResourceDrift",iL)){}class DetectStackSetDriftCommand extends(mO(pO,_mw0,"DetectStackSetDrift",uL)){}class EstimateTemplateCostCommand extends(mO(pO,_mw0,"EstimateTemplateCost",SL)){}class ExecuteChangeSetCommand extends(mO(pO,_mw0,"ExecuteChangeSet",mL)){}class ExecuteStackRefactorCommand extends(mO(pO,_mw0,"ExecuteStackRefactor",pL)){}class GetGeneratedTemplateCommand extends(mO(pO,_mw0,"GetGeneratedTemplate",EL)){}class GetHookResultCommand extends(mO(pO,_mw0,"GetHookResult",dL)){}class GetStackPolicyCommand extends(mO(pO,_mw0,"GetStackPolicy",lL)){}class GetTemplateCommand extends(mO(pO,_mw0,"GetTemplate",CL)){}class GetTemplateSummaryCommand extends(mO(pO,_mw0,"GetTemplateSummary",RL)){}class ImportStacksToStackSetCommand extends(mO(pO,_mw0,"ImportStacksToStackSet",TL)){}class ListChangeSetsCommand extends(mO(pO,_mw0,"ListChangeSets",DL)){}class ListExportsCommand extends(mO(pO,_mw0,"ListExports",IL)){}class ListGeneratedTemplatesCommand extends(mO(pO,_mw0,"ListGeneratedTemplates",kL)){}class ListHookResultsCommand extends(mO(pO,_mw0,"ListHookResults",LL)){}class ListImportsCommand extends(mO(pO,_mw0,"ListImports",OL)){}class ListResourceScanRelatedResourcesCommand extends(mO(pO,_mw0,"ListResourceScanRelatedResources",AL)){}class ListResourceScanResourcesCommand extends(mO(pO,_mw0,"ListResourceScanResources",vL)){}class ListResourceScansCommand extends(mO(pO,_mw0,"ListResourceScans",gL)){}class ListStackInstanceResourceDriftsCommand extends(mO(pO,_mw0,"ListStackInstanceResourceDrifts",yL)){}class ListStackInstancesCommand extends(mO(pO,_mw0,"ListStackInstances",xL)){}class ListStackRefactorActionsCommand extends(mO(pO,_mw0,"ListStackRefactorActions",fL)){}class ListStackRefactorsCommand extends(mO(pO,_mw0,"ListStackRefactors",PL)){}class ListStackResourcesCommand extends(mO(pO,_mw0,"ListStackResources",NL)){}class ListStacksCommand extends(mO(pO,_mw0,"ListStacks",_L)){}class ListStackSetAutoDeploymentTargetsCommand extends(mO(pO,_mw0,"ListStackSetAutoDeploymentTargets",hL)){}class ListStackSetOperationResultsCommand extends(mO(pO,_mw0,"ListStackSetOperationResults",FL)){}class ListStackSetOperationsCommand extends(mO(pO,_mw0,"ListStackSetOperations",$L)){}class ListStackSetsCommand extends(mO(pO,_mw0,"ListStackSets",bL)){}class ListTypeRegistrationsCommand extends(mO(pO,_mw0,"ListTypeRegistrations",UL)){}class ListTypesCommand extends(mO(pO,_mw0,"ListTypes",ML)){}class ListTypeVersionsCommand extends(mO(pO,_mw0,"ListTypeVersions",GL)){}class PublishTypeCommand extends(mO(pO,_mw0,"PublishType",KL)){}class RecordHandlerProgressCommand extends(mO(pO,_mw0,"RecordHandlerProgress",BL)){}class RegisterPublisherCommand extends(mO(pO,_mw0,"RegisterPublisher",VL)){}class RegisterTypeCommand extends(mO(pO,_mw0,"RegisterType",HL)){}class RemoveAliasCommand extends(mO(pO,_mw0,"RemoveAlias",wL)){}class RollbackStackCommand extends(mO(pO,_mw0,"RollbackStack",XL)){}class SetAliasCommand extends(mO(pO,_mw0,"SetAlias",zL)){}class SetStackPolicyCommand extends(mO(pO,_mw0,"SetStackPolicy",YL)){}class SetTypeConfigurationCommand extends(mO(pO,_mw0,"SetTypeConfiguration",jL)){}class SetTypeDefaultVersionCommand extends(mO(pO,_mw0,"SetTypeDefaultVersion",WL)){}class SignalResourceCommand extends(mO(pO,_mw0,"SignalResource",qL)){}class StartResourceScanCommand extends(mO(pO,_mw0,"StartResourceScan",QL)){}class StopStackSetOperationCommand extends(mO(pO,_mw0,"StopStackSetOperation",ZL)){}class TestTypeCommand extends(mO(pO,_mw0,"TestType",JL)){}class UpdateGeneratedTemplateCommand extends(mO(pO,_mw0,"UpdateGeneratedTemplate",tO)){}class UpdateStackCommand extends(mO(pO,_mw0,"UpdateStack",eO)){}class UpdateStackInstancesCommand extends(mO(pO,_mw0,"UpdateStackInstances",aO)){}class UpdateStackSetCommand extends(mO(pO,_mw0,"UpdateStackSet",nO)){}class UpdateTerminationProtectionCommand extends(mO(pO,_mw0,"UpdateTerminationProtection",oO)){}class ValidateTemplateCommand extends(mO(pO,_mw0,"ValidateTemplate",sO)){}var EO=a(9983)
const dO=(0,EO.K)(CloudFormationClient,DescribeAccountLimitsCommand,"NextToken","NextToken","")
const lO=(0,EO.K)(CloudFormationClient,DescribeChangeSetCommand,"NextToken","NextToken","")
const CO=(0,EO.K)(CloudFormationClient,DescribeEventsCommand,"NextToken","NextToken","")
const RO=(0,EO.K)(CloudFormationClient,DescribeStackEventsCommand,"NextToken","NextToken","")
const TO=(0,EO.K)(CloudFormationClient,DescribeStackResourceDriftsCommand,"NextToken","NextToken","MaxResults")
const DO=(0,EO.K)(CloudFormationClient,DescribeStacksCommand,"NextToken","NextToken","")
const IO=(0,EO.K)(CloudFormationClient,ListChangeSetsCommand,"NextToken","NextToken","")
const kO=(0,EO.K)(CloudFormationClient,ListExportsCommand,"NextToken","NextToken","")
const LO=(0,EO.K)(CloudFormationClient,ListGeneratedTemplatesCommand,"NextToken","NextToken","MaxResults")
const OO=(0,EO.K)(CloudFormationClient,ListImportsCommand,"NextToken","NextToken","")
const AO=(0,EO.K)(CloudFormationClient,ListResourceScanRelatedResourcesCommand,"NextToken","NextToken","MaxResults")
const vO=(0,EO.K)(CloudFormationClient,ListResourceScanResourcesCommand,"NextToken","NextToken","MaxResults")
const gO=(0,EO.K)(CloudFormationClient,ListResourceScansCommand,"NextToken","NextToken","MaxResults")
const yO=(0,EO.K)(CloudFormationClient,ListStackInstancesCommand,"NextToken","NextToken","MaxResults")
const xO=(0,EO.K)(CloudFormationClient,ListStackRefactorActionsCommand,"NextToken","NextToken","MaxResults")
const fO=(0,EO.K)(CloudFormationClient,ListStackRefactorsCommand,"NextToken","NextToken","MaxResults")
const PO=(0,EO.K)(CloudFormationClient,ListStackResourcesCommand,"NextToken","NextToken","")
const NO=(0,EO.K)(CloudFormationClient,ListStackSetOperationResultsCommand,"NextToken","NextToken","MaxResults")
const _O=(0,EO.K)(CloudFormationClient,ListStackSetOperationsCommand,"NextToken","NextToken","MaxResults")
const hO=(0,EO.K)(CloudFormationClient,ListStackSetsCommand,"NextToken","NextToken","MaxResults")
const FO=(0,EO.K)(CloudFormationClient,ListStacksCommand,"NextToken","NextToken","")
const $O=(0,EO.K)(CloudFormationClient,ListTypeRegistrationsCommand,"NextToken","NextToken","MaxResults")
const bO=(0,EO.K)(CloudFormationClient,ListTypesCommand,"NextToken","NextToken","MaxResults")
const UO=(0,EO.K)(CloudFormationClient,ListTypeVersionsCommand,"NextToken","NextToken","MaxResults")
var MO=a(2922)
var GO=a(8015)
const checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeChangeSetCommand(e))
a=n
try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_COMPLETE")return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.Status
if(returnComparator()==="FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForChangeSetCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,checkState)}
const waitUntilChangeSetCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,checkState)
return(0,MO.No)(n)}
const waitForStackCreateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="CREATE_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_IN_PROGRESS"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_FAILED"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_IN_PROGRESS"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_FAILED"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="CREATE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackCreateComplete_checkState)}
const waitUntilStackCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackCreateComplete_checkState)
return(0,MO.No)(n)}
const waitForStackDeleteComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="DELETE_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="CREATE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_IN_PROGRESS")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.SUCCESS,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackDeleteComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackDeleteComplete_checkState)}
const waitUntilStackDeleteComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackDeleteComplete_checkState)
return(0,MO.No)(n)}
const waitForStackExists_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
return{state:MO.IX.SUCCESS,reason:a}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.RETRY,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackExists=async(t,e)=>{const a={minDelay:5,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackExists_checkState)}
const waitUntilStackExists=async(t,e)=>{const a={minDelay:5,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackExists_checkState)
return(0,MO.No)(n)}
const waitForStackImportComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="IMPORT_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_IN_PROGRESS")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackImportComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackImportComplete_checkState)}
const waitUntilStackImportComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackImportComplete_checkState)
return(0,MO.No)(n)}
const waitForStackRefactorCreateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStackRefactorCommand(e))
a=n
try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_COMPLETE")return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackRefactorCreateComplete=async(t,e)=>{const a={minDelay:5,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackRefactorCreateComplete_checkState)}
const waitUntilStackRefactorCreateComplete=async(t,e)=>{const a={minDelay:5,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackRefactorCreateComplete_checkState)
return(0,MO.No)(n)}
const waitForStackRefactorExecuteComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStackRefactorCommand(e))
a=n
try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="EXECUTE_COMPLETE")return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="EXECUTE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackRefactorExecuteComplete=async(t,e)=>{const a={minDelay:15,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackRefactorExecuteComplete_checkState)}
const waitUntilStackRefactorExecuteComplete=async(t,e)=>{const a={minDelay:15,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackRefactorExecuteComplete_checkState)
return(0,MO.No)(n)}
const waitForStackRollbackComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackRollbackComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackRollbackComplete_checkState)}
const waitUntilStackRollbackComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackRollbackComplete_checkState)
return(0,MO.No)(n)}
const waitForStackUpdateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE"
if(t)return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_COMPLETE")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:MO.IX.FAILURE,reason:a}}return{state:MO.IX.RETRY,reason:a}}
const waitForStackUpdateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForStackUpdateComplete_checkState)}
const waitUntilStackUpdateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForStackUpdateComplete_checkState)
return(0,MO.No)(n)}
const waitForTypeRegistrationComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeTypeRegistrationCommand(e))
a=n
try{const returnComparator=()=>n.ProgressStatus
if(returnComparator()==="COMPLETE")return{state:MO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.ProgressStatus
if(returnComparator()==="FAILED")return{state:MO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t}return{state:MO.IX.RETRY,reason:a}}
const waitForTypeRegistrationComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,GO.$)({...a,...t},e,waitForTypeRegistrationComplete_checkState)}
const waitUntilTypeRegistrationComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,GO.$)({...a,...t},e,waitForTypeRegistrationComplete_checkState)
return(0,MO.No)(n)}
const KO={ActivateOrganizationsAccessCommand,ActivateTypeCommand,BatchDescribeTypeConfigurationsCommand,CancelUpdateStackCommand,ContinueUpdateRollbackCommand,CreateChangeSetCommand,CreateGeneratedTemplateCommand,CreateStackCommand,CreateStackInstancesCommand,CreateStackRefactorCommand,CreateStackSetCommand,DeactivateOrganizationsAccessCommand,DeactivateTypeCommand,DeleteChangeSetCommand,DeleteGeneratedTemplateCommand,DeleteStackCommand,DeleteStackInstancesCommand,DeleteStackSetCommand,DeregisterTypeCommand,DescribeAccountLimitsCommand,DescribeChangeSetCommand,DescribeChangeSetHooksCommand,DescribeEventsCommand,DescribeGeneratedTemplateCommand,DescribeOrganizationsAccessCommand,DescribePublisherCommand,DescribeResourceScanCommand,DescribeStackDriftDetectionStatusCommand,DescribeStackEventsCommand,DescribeStackInstanceCommand,DescribeStackRefactorCommand,DescribeStackResourceCommand,DescribeStackResourceDriftsCommand,DescribeStackResourcesCommand,DescribeStacksCommand,DescribeStackSetCommand,DescribeStackSetOperationCommand,DescribeTypeCommand,DescribeTypeRegistrationCommand,DetectStackDriftCommand,DetectStackResourceDriftCommand,DetectStackSetDriftCommand,EstimateTemplateCostCommand,ExecuteChangeSetCommand,ExecuteStackRefactorCommand,GetGeneratedTemplateCommand,GetHookResultCommand,GetStackPolicyCommand,GetTemplateCommand,GetTemplateSummaryCommand,ImportStacksToStackSetCommand,ListChangeSetsCommand,ListExportsCommand,ListGeneratedTemplatesCommand,ListHookResultsCommand,ListImportsCommand,ListResourceScanRelatedResourcesCommand,ListResourceScanResourcesCommand,ListResourceScansCommand,ListStackInstanceResourceDriftsCommand,ListStackInstancesCommand,ListStackRefactorActionsCommand,ListStackRefactorsCommand,ListStackResourcesCommand,ListStacksCommand,ListStackSetAutoDeploymentTargetsCommand,ListStackSetOperationResultsCommand,ListStackSetOperationsCommand,ListStackSetsCommand,ListTypeRegistrationsCommand,ListTypesCommand,ListTypeVersionsCommand,PublishTypeCommand,RecordHandlerProgressCommand,RegisterPublisherCommand,RegisterTypeCommand,RemoveAliasCommand,RollbackStackCommand,SetAliasCommand,SetStackPolicyCommand,SetTypeConfigurationCommand,SetTypeDefaultVersionCommand,SignalResourceCommand,StartResourceScanCommand,StopStackSetOperationCommand,TestTypeCommand,UpdateGeneratedTemplateCommand,UpdateStackCommand,UpdateStackInstancesCommand,UpdateStackSetCommand,UpdateTerminationProtectionCommand,ValidateTemplateCommand}
const BO={paginateDescribeAccountLimits:dO,paginateDescribeChangeSet:lO,paginateDescribeEvents:CO,paginateDescribeStackEvents:RO,paginateDescribeStackResourceDrifts:TO,paginateDescribeStacks:DO,paginateListChangeSets:IO,paginateListExports:kO,paginateListGeneratedTemplates:LO,paginateListImports:OO,paginateListResourceScanRelatedResources:AO,paginateListResourceScanResources:vO,paginateListResourceScans:gO,paginateListStackInstances:yO,paginateListStackRefactorActions:xO,paginateListStackRefactors:fO,paginateListStackResources:PO,paginateListStacks:FO,paginateListStackSetOperationResults:NO,paginateListStackSetOperations:_O,paginateListStackSets:hO,paginateListTypeRegistrations:$O,paginateListTypes:bO,paginateListTypeVersions:UO}
const VO={waitUntilChangeSetCreateComplete,waitUntilStackRefactorCreateComplete,waitUntilStackRefactorExecuteComplete,waitUntilStackCreateComplete,waitUntilStackDeleteComplete,waitUntilStackExists,waitUntilStackImportComplete,waitUntilStackRollbackComplete,waitUntilStackUpdateComplete,waitUntilTypeRegistrationComplete}
class CloudFormation extends CloudFormationClient{}(0,uO.J)(KO,CloudFormation,{paginators:BO,waiters:VO})
var HO=a(5845)
const wO={DIFFERENCE:"DIFFERENCE",INTERSECTION:"INTERSECTION",NONE:"NONE",UNION:"UNION"}
const XO={FAILED:"FAILED",SKIPPED:"SKIPPED",SUCCEEDED:"SUCCEEDED"}
const zO={HOOK:"HOOK",MODULE:"MODULE",RESOURCE:"RESOURCE"}
const YO={MAJOR:"MAJOR",MINOR:"MINOR"}
const jO={TEMPLATE:"TEMPLATE"}
const WO={CRITICAL:"CRITICAL",HIGH:"HIGH",INFORMATIONAL:"INFORMATIONAL",LOW:"LOW",MEDIUM:"MEDIUM"}
const qO={FAILED:"FAILED",PASSED:"PASSED",SKIPPED:"SKIPPED"}
const QO={Add:"Add",Modify:"Modify",Remove:"Remove",SyncWithActual:"SyncWithActual"}
const ZO={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",SUCCEEDED:"SUCCEEDED"}
const JO={ACTUAL_STATE:"ACTUAL_STATE",PREVIOUS_DEPLOYMENT_STATE:"PREVIOUS_DEPLOYMENT_STATE"}
const tA={DELEGATED_ADMIN:"DELEGATED_ADMIN",SELF:"SELF"}
const eA={CAPABILITY_AUTO_EXPAND:"CAPABILITY_AUTO_EXPAND",CAPABILITY_IAM:"CAPABILITY_IAM",CAPABILITY_NAMED_IAM:"CAPABILITY_NAMED_IAM"}
const aA={ACTIVATED:"ACTIVATED",AWS_TYPES:"AWS_TYPES",REGISTERED:"REGISTERED",THIRD_PARTY:"THIRD_PARTY"}
const nA={Add:"Add",Dynamic:"Dynamic",Import:"Import",Modify:"Modify",Remove:"Remove",SyncWithActual:"SyncWithActual"}
const oA={Automatic:"Automatic",DirectModification:"DirectModification",NoModification:"NoModification",ParameterReference:"ParameterReference",ResourceAttribute:"ResourceAttribute",ResourceReference:"ResourceReference"}
const sA={Dynamic:"Dynamic",Static:"Static"}
const cA={CreationPolicy:"CreationPolicy",DeletionPolicy:"DeletionPolicy",Metadata:"Metadata",Properties:"Properties",Tags:"Tags",UpdatePolicy:"UpdatePolicy",UpdateReplacePolicy:"UpdateReplacePolicy"}
const rA={Always:"Always",Conditionally:"Conditionally",Never:"Never"}
const iA={Delete:"Delete",ReplaceAndDelete:"ReplaceAndDelete",ReplaceAndRetain:"ReplaceAndRetain",ReplaceAndSnapshot:"ReplaceAndSnapshot",Retain:"Retain",Snapshot:"Snapshot"}
const uA={Conditional:"Conditional",False:"False",True:"True"}
const SA={MANAGED_BY_AWS:"MANAGED_BY_AWS",SENSITIVE_PROPERTY:"SENSITIVE_PROPERTY",WRITE_ONLY_PROPERTY:"WRITE_ONLY_PROPERTY"}
const mA={DELETED:"DELETED",IN_SYNC:"IN_SYNC",MODIFIED:"MODIFIED",NOT_CHECKED:"NOT_CHECKED",UNKNOWN:"UNKNOWN",UNSUPPORTED:"UNSUPPORTED"}
const pA={Resource:"Resource"}
const EA={FAIL:"FAIL",WARN:"WARN"}
const dA={PRE_PROVISION:"PRE_PROVISION"}
const lA={RESOURCE:"RESOURCE"}
const CA={PLANNED:"PLANNED",PLANNING:"PLANNING",UNAVAILABLE:"UNAVAILABLE"}
const RA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",CREATE_PENDING:"CREATE_PENDING",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_PENDING:"DELETE_PENDING",FAILED:"FAILED"}
const TA={AVAILABLE:"AVAILABLE",EXECUTE_COMPLETE:"EXECUTE_COMPLETE",EXECUTE_FAILED:"EXECUTE_FAILED",EXECUTE_IN_PROGRESS:"EXECUTE_IN_PROGRESS",OBSOLETE:"OBSOLETE",UNAVAILABLE:"UNAVAILABLE"}
const DA={CREATE:"CREATE",IMPORT:"IMPORT",UPDATE:"UPDATE"}
const IA={EXPRESS:"EXPRESS",STANDARD:"STANDARD"}
const kA={REVERT_DRIFT:"REVERT_DRIFT"}
const LA={DELETE:"DELETE",DO_NOTHING:"DO_NOTHING",ROLLBACK:"ROLLBACK"}
const OA={DELETE:"DELETE",RETAIN:"RETAIN"}
const AA={DELETE:"DELETE",RETAIN:"RETAIN"}
const vA={DELETE:"DELETE",DO_NOTHING:"DO_NOTHING",ROLLBACK:"ROLLBACK"}
const gA={SOFT_FAILURE_TOLERANCE:"SOFT_FAILURE_TOLERANCE",STRICT_FAILURE_TOLERANCE:"STRICT_FAILURE_TOLERANCE"}
const yA={PARALLEL:"PARALLEL",SEQUENTIAL:"SEQUENTIAL"}
const xA={SELF_MANAGED:"SELF_MANAGED",SERVICE_MANAGED:"SERVICE_MANAGED"}
const fA={FORCE_DELETE_STACK:"FORCE_DELETE_STACK",STANDARD:"STANDARD"}
const PA={HOOK:"HOOK",MODULE:"MODULE",RESOURCE:"RESOURCE"}
const NA={DRIFTED:"DRIFTED",IN_SYNC:"IN_SYNC",NOT_CHECKED:"NOT_CHECKED",UNKNOWN:"UNKNOWN"}
const _A={CONFIGURATION_COMPLETE:"CONFIGURATION_COMPLETE",VALIDATION_FAILED:"VALIDATION_FAILED"}
const hA={HOOK_INVOCATION_ERROR:"HOOK_INVOCATION_ERROR",PROGRESS_EVENT:"PROGRESS_EVENT",PROVISIONING_ERROR:"PROVISIONING_ERROR",STACK_EVENT:"STACK_EVENT",VALIDATION_ERROR:"VALIDATION_ERROR"}
const FA={HOOK_COMPLETE_FAILED:"HOOK_COMPLETE_FAILED",HOOK_COMPLETE_SUCCEEDED:"HOOK_COMPLETE_SUCCEEDED",HOOK_FAILED:"HOOK_FAILED",HOOK_IN_PROGRESS:"HOOK_IN_PROGRESS"}
const $A={CONTINUE_ROLLBACK:"CONTINUE_ROLLBACK",CREATE_CHANGESET:"CREATE_CHANGESET",CREATE_STACK:"CREATE_STACK",DELETE_STACK:"DELETE_STACK",ROLLBACK:"ROLLBACK",UPDATE_STACK:"UPDATE_STACK"}
const bA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_SKIPPED:"DELETE_SKIPPED",EXPORT_COMPLETE:"EXPORT_COMPLETE",EXPORT_FAILED:"EXPORT_FAILED",EXPORT_IN_PROGRESS:"EXPORT_IN_PROGRESS",EXPORT_ROLLBACK_COMPLETE:"EXPORT_ROLLBACK_COMPLETE",EXPORT_ROLLBACK_FAILED:"EXPORT_ROLLBACK_FAILED",EXPORT_ROLLBACK_IN_PROGRESS:"EXPORT_ROLLBACK_IN_PROGRESS",IMPORT_COMPLETE:"IMPORT_COMPLETE",IMPORT_FAILED:"IMPORT_FAILED",IMPORT_IN_PROGRESS:"IMPORT_IN_PROGRESS",IMPORT_ROLLBACK_COMPLETE:"IMPORT_ROLLBACK_COMPLETE",IMPORT_ROLLBACK_FAILED:"IMPORT_ROLLBACK_FAILED",IMPORT_ROLLBACK_IN_PROGRESS:"IMPORT_ROLLBACK_IN_PROGRESS",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UPDATE_COMPLETE:"UPDATE_COMPLETE",UPDATE_FAILED:"UPDATE_FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_ROLLBACK_COMPLETE:"UPDATE_ROLLBACK_COMPLETE",UPDATE_ROLLBACK_FAILED:"UPDATE_ROLLBACK_FAILED",UPDATE_ROLLBACK_IN_PROGRESS:"UPDATE_ROLLBACK_IN_PROGRESS"}
const UA={FAILED:"FAILED",SKIPPED:"SKIPPED"}
const MA={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PENDING:"PENDING"}
const GA={EXCLUDED_PROPERTIES:"EXCLUDED_PROPERTIES",EXCLUDED_RESOURCES:"EXCLUDED_RESOURCES",MUTUALLY_EXCLUSIVE_PROPERTIES:"MUTUALLY_EXCLUSIVE_PROPERTIES",MUTUALLY_EXCLUSIVE_TYPES:"MUTUALLY_EXCLUSIVE_TYPES",UNSUPPORTED_PROPERTIES:"UNSUPPORTED_PROPERTIES"}
const KA={COMPLETE:"COMPLETE",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",CREATE_PENDING:"CREATE_PENDING",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_PENDING:"DELETE_PENDING",FAILED:"FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_PENDING:"UPDATE_PENDING"}
const BA={DISABLED:"DISABLED",DISABLED_PERMANENTLY:"DISABLED_PERMANENTLY",ENABLED:"ENABLED"}
const VA={AWS_Marketplace:"AWS_Marketplace",Bitbucket:"Bitbucket",GitHub:"GitHub"}
const HA={UNVERIFIED:"UNVERIFIED",VERIFIED:"VERIFIED"}
const wA={COMPLETE:"COMPLETE",EXPIRED:"EXPIRED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"}
const XA={DETECTION_COMPLETE:"DETECTION_COMPLETE",DETECTION_FAILED:"DETECTION_FAILED",DETECTION_IN_PROGRESS:"DETECTION_IN_PROGRESS"}
const zA={CANCELLED:"CANCELLED",FAILED:"FAILED",FAILED_IMPORT:"FAILED_IMPORT",INOPERABLE:"INOPERABLE",PENDING:"PENDING",RUNNING:"RUNNING",SKIPPED_SUSPENDED_ACCOUNT:"SKIPPED_SUSPENDED_ACCOUNT",SUCCEEDED:"SUCCEEDED"}
const YA={CURRENT:"CURRENT",INOPERABLE:"INOPERABLE",OUTDATED:"OUTDATED"}
const jA={AVAILABLE:"AVAILABLE",EXECUTE_COMPLETE:"EXECUTE_COMPLETE",EXECUTE_FAILED:"EXECUTE_FAILED",EXECUTE_IN_PROGRESS:"EXECUTE_IN_PROGRESS",OBSOLETE:"OBSOLETE",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UNAVAILABLE:"UNAVAILABLE"}
const WA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS"}
const qA={ADD:"ADD",NOT_EQUAL:"NOT_EQUAL",REMOVE:"REMOVE"}
const QA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",IMPORT_COMPLETE:"IMPORT_COMPLETE",IMPORT_IN_PROGRESS:"IMPORT_IN_PROGRESS",IMPORT_ROLLBACK_COMPLETE:"IMPORT_ROLLBACK_COMPLETE",IMPORT_ROLLBACK_FAILED:"IMPORT_ROLLBACK_FAILED",IMPORT_ROLLBACK_IN_PROGRESS:"IMPORT_ROLLBACK_IN_PROGRESS",REVIEW_IN_PROGRESS:"REVIEW_IN_PROGRESS",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UPDATE_COMPLETE:"UPDATE_COMPLETE",UPDATE_COMPLETE_CLEANUP_IN_PROGRESS:"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",UPDATE_FAILED:"UPDATE_FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_ROLLBACK_COMPLETE:"UPDATE_ROLLBACK_COMPLETE",UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS:"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",UPDATE_ROLLBACK_FAILED:"UPDATE_ROLLBACK_FAILED",UPDATE_ROLLBACK_IN_PROGRESS:"UPDATE_ROLLBACK_IN_PROGRESS"}
const ZA={COMPLETED:"COMPLETED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PARTIAL_SUCCESS:"PARTIAL_SUCCESS",STOPPED:"STOPPED"}
const JA={DRIFTED:"DRIFTED",IN_SYNC:"IN_SYNC",NOT_CHECKED:"NOT_CHECKED"}
const tv={ACTIVE:"ACTIVE",DELETED:"DELETED"}
const ev={CREATE:"CREATE",DELETE:"DELETE",DETECT_DRIFT:"DETECT_DRIFT",UPDATE:"UPDATE"}
const av={FAILED:"FAILED",QUEUED:"QUEUED",RUNNING:"RUNNING",STOPPED:"STOPPED",STOPPING:"STOPPING",SUCCEEDED:"SUCCEEDED"}
const nv={DEPRECATED:"DEPRECATED",LIVE:"LIVE"}
const ov={FULLY_MUTABLE:"FULLY_MUTABLE",IMMUTABLE:"IMMUTABLE",NON_PROVISIONABLE:"NON_PROVISIONABLE"}
const sv={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",NOT_TESTED:"NOT_TESTED",PASSED:"PASSED"}
const cv={PRIVATE:"PRIVATE",PUBLIC:"PUBLIC"}
const rv={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"}
const iv={JSON:"JSON",YAML:"YAML"}
const uv={CREATE:"CREATE",DELETE:"DELETE",IMPORT:"IMPORT",UPDATE:"UPDATE"}
const Sv={Original:"Original",Processed:"Processed"}
const mv={CHANGE_SET:"CHANGE_SET",CLOUD_CONTROL:"CLOUD_CONTROL",RESOURCE:"RESOURCE",STACK:"STACK"}
const pv={FULL:"FULL",PARTIAL:"PARTIAL"}
const Ev={DETAILED_STATUS:"DETAILED_STATUS",DRIFT_STATUS:"DRIFT_STATUS",LAST_OPERATION_ID:"LAST_OPERATION_ID"}
const dv={CREATE:"CREATE",MOVE:"MOVE"}
const lv={AUTO:"AUTO",MANUAL:"MANUAL"}
const Cv={RESOURCE:"RESOURCE",STACK:"STACK"}
const Rv={OPERATION_RESULT_STATUS:"OPERATION_RESULT_STATUS"}
const Tv={CANCELLED:"CANCELLED",FAILED:"FAILED",PENDING:"PENDING",RUNNING:"RUNNING",SUCCEEDED:"SUCCEEDED"}
const Dv={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PENDING:"PENDING",SUCCESS:"SUCCESS"}
const Iv={AccessDenied:"AccessDenied",AlreadyExists:"AlreadyExists",GeneralServiceException:"GeneralServiceException",HandlerInternalFailure:"HandlerInternalFailure",InternalFailure:"InternalFailure",InvalidCredentials:"InvalidCredentials",InvalidRequest:"InvalidRequest",InvalidTypeConfiguration:"InvalidTypeConfiguration",NetworkFailure:"NetworkFailure",NonCompliant:"NonCompliant",NotFound:"NotFound",NotUpdatable:"NotUpdatable",ResourceConflict:"ResourceConflict",ServiceInternalError:"ServiceInternalError",ServiceLimitExceeded:"ServiceLimitExceeded",ServiceTimeout:"NotStabilized",Throttling:"Throttling",Unknown:"Unknown",UnsupportedTarget:"UnsupportedTarget"}
const kv={FAILURE:"FAILURE",SUCCESS:"SUCCESS"}})}

