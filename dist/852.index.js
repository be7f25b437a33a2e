export const id=852
export const ids=[852]
export const modules={8852:((t,e,a)=>{a.r(e)
a.d(e,{$Command:()=>wO.u,AccountFilterType:()=>XO,AccountGateResult$:()=>vl,AccountGateStatus:()=>zO,AccountLimit$:()=>gl,ActivateOrganizationsAccess$:()=>Ok,ActivateOrganizationsAccessCommand:()=>ActivateOrganizationsAccessCommand,ActivateOrganizationsAccessInput$:()=>yl,ActivateOrganizationsAccessOutput$:()=>xl,ActivateType$:()=>Ak,ActivateTypeCommand:()=>ActivateTypeCommand,ActivateTypeInput$:()=>fl,ActivateTypeOutput$:()=>Pl,AfterValueFrom:()=>WO,AlreadyExistsException:()=>AlreadyExistsException,AlreadyExistsException$:()=>Wd,Annotation$:()=>Nl,AnnotationSeverityLevel:()=>qO,AnnotationStatus:()=>QO,AttributeChangeType:()=>ZO,AutoDeployment$:()=>_l,BatchDescribeTypeConfigurations$:()=>vk,BatchDescribeTypeConfigurationsCommand:()=>BatchDescribeTypeConfigurationsCommand,BatchDescribeTypeConfigurationsError$:()=>hl,BatchDescribeTypeConfigurationsInput$:()=>Fl,BatchDescribeTypeConfigurationsOutput$:()=>$l,BeaconStackOperationStatus:()=>JO,BeforeValueFrom:()=>tA,CFNRegistryException:()=>CFNRegistryException,CFNRegistryException$:()=>qd,CallAs:()=>eA,CancelUpdateStack$:()=>gk,CancelUpdateStackCommand:()=>CancelUpdateStackCommand,CancelUpdateStackInput$:()=>bl,Capability:()=>aA,Category:()=>nA,Change$:()=>Ul,ChangeAction:()=>oA,ChangeSetHook$:()=>Ml,ChangeSetHookResourceTargetDetails$:()=>Gl,ChangeSetHookTargetDetails$:()=>Kl,ChangeSetHooksStatus:()=>RA,ChangeSetNotFoundException:()=>ChangeSetNotFoundException,ChangeSetNotFoundException$:()=>Qd,ChangeSetStatus:()=>TA,ChangeSetSummary$:()=>Bl,ChangeSetType:()=>IA,ChangeSource:()=>sA,ChangeType:()=>EA,CloudFormation:()=>CloudFormation,CloudFormationClient:()=>CloudFormationClient,CloudFormationServiceException:()=>CloudFormationServiceException,CloudFormationServiceException$:()=>Yd,ConcurrencyMode:()=>yA,ConcurrentResourcesLimitExceededException:()=>ConcurrentResourcesLimitExceededException,ConcurrentResourcesLimitExceededException$:()=>Zd,ContinueUpdateRollback$:()=>yk,ContinueUpdateRollbackCommand:()=>ContinueUpdateRollbackCommand,ContinueUpdateRollbackInput$:()=>Vl,ContinueUpdateRollbackOutput$:()=>Hl,CreateChangeSet$:()=>xk,CreateChangeSetCommand:()=>CreateChangeSetCommand,CreateChangeSetInput$:()=>wl,CreateChangeSetOutput$:()=>Xl,CreateGeneratedTemplate$:()=>fk,CreateGeneratedTemplateCommand:()=>CreateGeneratedTemplateCommand,CreateGeneratedTemplateInput$:()=>zl,CreateGeneratedTemplateOutput$:()=>Yl,CreateStack$:()=>Pk,CreateStackCommand:()=>CreateStackCommand,CreateStackInput$:()=>jl,CreateStackInstances$:()=>Nk,CreateStackInstancesCommand:()=>CreateStackInstancesCommand,CreateStackInstancesInput$:()=>Wl,CreateStackInstancesOutput$:()=>ql,CreateStackOutput$:()=>Ql,CreateStackRefactor$:()=>_k,CreateStackRefactorCommand:()=>CreateStackRefactorCommand,CreateStackRefactorInput$:()=>Zl,CreateStackRefactorOutput$:()=>Jl,CreateStackSet$:()=>hk,CreateStackSetCommand:()=>CreateStackSetCommand,CreateStackSetInput$:()=>tC,CreateStackSetOutput$:()=>eC,CreatedButModifiedException:()=>CreatedButModifiedException,CreatedButModifiedException$:()=>Jd,DeactivateOrganizationsAccess$:()=>Fk,DeactivateOrganizationsAccessCommand:()=>DeactivateOrganizationsAccessCommand,DeactivateOrganizationsAccessInput$:()=>aC,DeactivateOrganizationsAccessOutput$:()=>nC,DeactivateType$:()=>$k,DeactivateTypeCommand:()=>DeactivateTypeCommand,DeactivateTypeInput$:()=>oC,DeactivateTypeOutput$:()=>sC,DeleteChangeSet$:()=>bk,DeleteChangeSetCommand:()=>DeleteChangeSetCommand,DeleteChangeSetInput$:()=>cC,DeleteChangeSetOutput$:()=>rC,DeleteGeneratedTemplate$:()=>Uk,DeleteGeneratedTemplateCommand:()=>DeleteGeneratedTemplateCommand,DeleteGeneratedTemplateInput$:()=>iC,DeleteStack$:()=>Mk,DeleteStackCommand:()=>DeleteStackCommand,DeleteStackInput$:()=>uC,DeleteStackInstances$:()=>Gk,DeleteStackInstancesCommand:()=>DeleteStackInstancesCommand,DeleteStackInstancesInput$:()=>SC,DeleteStackInstancesOutput$:()=>mC,DeleteStackSet$:()=>Kk,DeleteStackSetCommand:()=>DeleteStackSetCommand,DeleteStackSetInput$:()=>pC,DeleteStackSetOutput$:()=>EC,DeletionMode:()=>PA,DeploymentConfig$:()=>dC,DeploymentConfigMode:()=>kA,DeploymentMode:()=>LA,DeploymentTargets$:()=>lC,DeprecatedStatus:()=>ov,DeregisterType$:()=>Bk,DeregisterTypeCommand:()=>DeregisterTypeCommand,DeregisterTypeInput$:()=>CC,DeregisterTypeOutput$:()=>RC,DescribeAccountLimits$:()=>Vk,DescribeAccountLimitsCommand:()=>DescribeAccountLimitsCommand,DescribeAccountLimitsInput$:()=>TC,DescribeAccountLimitsOutput$:()=>DC,DescribeChangeSet$:()=>Hk,DescribeChangeSetCommand:()=>DescribeChangeSetCommand,DescribeChangeSetHooks$:()=>wk,DescribeChangeSetHooksCommand:()=>DescribeChangeSetHooksCommand,DescribeChangeSetHooksInput$:()=>IC,DescribeChangeSetHooksOutput$:()=>kC,DescribeChangeSetInput$:()=>LC,DescribeChangeSetOutput$:()=>OC,DescribeEvents$:()=>Xk,DescribeEventsCommand:()=>DescribeEventsCommand,DescribeEventsInput$:()=>AC,DescribeEventsOutput$:()=>vC,DescribeGeneratedTemplate$:()=>zk,DescribeGeneratedTemplateCommand:()=>DescribeGeneratedTemplateCommand,DescribeGeneratedTemplateInput$:()=>gC,DescribeGeneratedTemplateOutput$:()=>yC,DescribeOrganizationsAccess$:()=>Yk,DescribeOrganizationsAccessCommand:()=>DescribeOrganizationsAccessCommand,DescribeOrganizationsAccessInput$:()=>xC,DescribeOrganizationsAccessOutput$:()=>fC,DescribePublisher$:()=>jk,DescribePublisherCommand:()=>DescribePublisherCommand,DescribePublisherInput$:()=>PC,DescribePublisherOutput$:()=>NC,DescribeResourceScan$:()=>Wk,DescribeResourceScanCommand:()=>DescribeResourceScanCommand,DescribeResourceScanInput$:()=>_C,DescribeResourceScanOutput$:()=>hC,DescribeStackDriftDetectionStatus$:()=>qk,DescribeStackDriftDetectionStatusCommand:()=>DescribeStackDriftDetectionStatusCommand,DescribeStackDriftDetectionStatusInput$:()=>FC,DescribeStackDriftDetectionStatusOutput$:()=>$C,DescribeStackEvents$:()=>Qk,DescribeStackEventsCommand:()=>DescribeStackEventsCommand,DescribeStackEventsInput$:()=>bC,DescribeStackEventsOutput$:()=>UC,DescribeStackInstance$:()=>Zk,DescribeStackInstanceCommand:()=>DescribeStackInstanceCommand,DescribeStackInstanceInput$:()=>MC,DescribeStackInstanceOutput$:()=>GC,DescribeStackRefactor$:()=>Jk,DescribeStackRefactorCommand:()=>DescribeStackRefactorCommand,DescribeStackRefactorInput$:()=>KC,DescribeStackRefactorOutput$:()=>BC,DescribeStackResource$:()=>tL,DescribeStackResourceCommand:()=>DescribeStackResourceCommand,DescribeStackResourceDrifts$:()=>eL,DescribeStackResourceDriftsCommand:()=>DescribeStackResourceDriftsCommand,DescribeStackResourceDriftsInput$:()=>VC,DescribeStackResourceDriftsOutput$:()=>HC,DescribeStackResourceInput$:()=>wC,DescribeStackResourceOutput$:()=>XC,DescribeStackResources$:()=>aL,DescribeStackResourcesCommand:()=>DescribeStackResourcesCommand,DescribeStackResourcesInput$:()=>zC,DescribeStackResourcesOutput$:()=>YC,DescribeStackSet$:()=>oL,DescribeStackSetCommand:()=>DescribeStackSetCommand,DescribeStackSetInput$:()=>jC,DescribeStackSetOperation$:()=>sL,DescribeStackSetOperationCommand:()=>DescribeStackSetOperationCommand,DescribeStackSetOperationInput$:()=>WC,DescribeStackSetOperationOutput$:()=>qC,DescribeStackSetOutput$:()=>QC,DescribeStacks$:()=>nL,DescribeStacksCommand:()=>DescribeStacksCommand,DescribeStacksInput$:()=>ZC,DescribeStacksOutput$:()=>JC,DescribeType$:()=>cL,DescribeTypeCommand:()=>DescribeTypeCommand,DescribeTypeInput$:()=>tR,DescribeTypeOutput$:()=>eR,DescribeTypeRegistration$:()=>rL,DescribeTypeRegistrationCommand:()=>DescribeTypeRegistrationCommand,DescribeTypeRegistrationInput$:()=>aR,DescribeTypeRegistrationOutput$:()=>nR,DetailedStatus:()=>hA,DetectStackDrift$:()=>iL,DetectStackDriftCommand:()=>DetectStackDriftCommand,DetectStackDriftInput$:()=>oR,DetectStackDriftOutput$:()=>sR,DetectStackResourceDrift$:()=>uL,DetectStackResourceDriftCommand:()=>DetectStackResourceDriftCommand,DetectStackResourceDriftInput$:()=>cR,DetectStackResourceDriftOutput$:()=>rR,DetectStackSetDrift$:()=>SL,DetectStackSetDriftCommand:()=>DetectStackSetDriftCommand,DetectStackSetDriftInput$:()=>iR,DetectStackSetDriftOutput$:()=>uR,DifferenceType:()=>QA,DriftIgnoredReason:()=>mA,EstimateTemplateCost$:()=>mL,EstimateTemplateCostCommand:()=>EstimateTemplateCostCommand,EstimateTemplateCostInput$:()=>SR,EstimateTemplateCostOutput$:()=>mR,EvaluationType:()=>cA,EventFilter$:()=>pR,EventType:()=>FA,ExecuteChangeSet$:()=>pL,ExecuteChangeSetCommand:()=>ExecuteChangeSetCommand,ExecuteChangeSetInput$:()=>ER,ExecuteChangeSetOutput$:()=>dR,ExecuteStackRefactor$:()=>EL,ExecuteStackRefactorCommand:()=>ExecuteStackRefactorCommand,ExecuteStackRefactorInput$:()=>lR,ExecutionStatus:()=>DA,Export$:()=>CR,GeneratedTemplateDeletionPolicy:()=>AA,GeneratedTemplateNotFoundException:()=>GeneratedTemplateNotFoundException,GeneratedTemplateNotFoundException$:()=>tl,GeneratedTemplateResourceStatus:()=>GA,GeneratedTemplateStatus:()=>BA,GeneratedTemplateUpdateReplacePolicy:()=>vA,GetGeneratedTemplate$:()=>dL,GetGeneratedTemplateCommand:()=>GetGeneratedTemplateCommand,GetGeneratedTemplateInput$:()=>RR,GetGeneratedTemplateOutput$:()=>TR,GetHookResult$:()=>lL,GetHookResultCommand:()=>GetHookResultCommand,GetHookResultInput$:()=>DR,GetHookResultOutput$:()=>IR,GetStackPolicy$:()=>CL,GetStackPolicyCommand:()=>GetStackPolicyCommand,GetStackPolicyInput$:()=>kR,GetStackPolicyOutput$:()=>LR,GetTemplate$:()=>RL,GetTemplateCommand:()=>GetTemplateCommand,GetTemplateInput$:()=>OR,GetTemplateOutput$:()=>AR,GetTemplateSummary$:()=>TL,GetTemplateSummaryCommand:()=>GetTemplateSummaryCommand,GetTemplateSummaryInput$:()=>vR,GetTemplateSummaryOutput$:()=>gR,HandlerErrorCode:()=>kv,HookFailureMode:()=>dA,HookInvocationPoint:()=>lA,HookResultNotFoundException:()=>HookResultNotFoundException,HookResultNotFoundException$:()=>el,HookResultSummary$:()=>yR,HookStatus:()=>$A,HookTarget$:()=>xR,HookTargetAction:()=>Sv,HookTargetType:()=>CA,IdentityProvider:()=>HA,ImportStacksToStackSet$:()=>DL,ImportStacksToStackSetCommand:()=>ImportStacksToStackSetCommand,ImportStacksToStackSetInput$:()=>fR,ImportStacksToStackSetOutput$:()=>PR,InsufficientCapabilitiesException:()=>InsufficientCapabilitiesException,InsufficientCapabilitiesException$:()=>al,InvalidChangeSetStatusException:()=>InvalidChangeSetStatusException,InvalidChangeSetStatusException$:()=>nl,InvalidOperationException:()=>InvalidOperationException,InvalidOperationException$:()=>ol,InvalidStateTransitionException:()=>InvalidStateTransitionException,InvalidStateTransitionException$:()=>sl,LimitExceededException:()=>LimitExceededException,LimitExceededException$:()=>cl,ListChangeSets$:()=>IL,ListChangeSetsCommand:()=>ListChangeSetsCommand,ListChangeSetsInput$:()=>NR,ListChangeSetsOutput$:()=>_R,ListExports$:()=>kL,ListExportsCommand:()=>ListExportsCommand,ListExportsInput$:()=>hR,ListExportsOutput$:()=>FR,ListGeneratedTemplates$:()=>LL,ListGeneratedTemplatesCommand:()=>ListGeneratedTemplatesCommand,ListGeneratedTemplatesInput$:()=>$R,ListGeneratedTemplatesOutput$:()=>bR,ListHookResults$:()=>OL,ListHookResultsCommand:()=>ListHookResultsCommand,ListHookResultsInput$:()=>UR,ListHookResultsOutput$:()=>MR,ListHookResultsTargetType:()=>pv,ListImports$:()=>AL,ListImportsCommand:()=>ListImportsCommand,ListImportsInput$:()=>GR,ListImportsOutput$:()=>KR,ListResourceScanRelatedResources$:()=>vL,ListResourceScanRelatedResourcesCommand:()=>ListResourceScanRelatedResourcesCommand,ListResourceScanRelatedResourcesInput$:()=>BR,ListResourceScanRelatedResourcesOutput$:()=>VR,ListResourceScanResources$:()=>gL,ListResourceScanResourcesCommand:()=>ListResourceScanResourcesCommand,ListResourceScanResourcesInput$:()=>HR,ListResourceScanResourcesOutput$:()=>wR,ListResourceScans$:()=>yL,ListResourceScansCommand:()=>ListResourceScansCommand,ListResourceScansInput$:()=>XR,ListResourceScansOutput$:()=>zR,ListStackInstanceResourceDrifts$:()=>xL,ListStackInstanceResourceDriftsCommand:()=>ListStackInstanceResourceDriftsCommand,ListStackInstanceResourceDriftsInput$:()=>YR,ListStackInstanceResourceDriftsOutput$:()=>jR,ListStackInstances$:()=>fL,ListStackInstancesCommand:()=>ListStackInstancesCommand,ListStackInstancesInput$:()=>WR,ListStackInstancesOutput$:()=>qR,ListStackRefactorActions$:()=>PL,ListStackRefactorActionsCommand:()=>ListStackRefactorActionsCommand,ListStackRefactorActionsInput$:()=>QR,ListStackRefactorActionsOutput$:()=>ZR,ListStackRefactors$:()=>NL,ListStackRefactorsCommand:()=>ListStackRefactorsCommand,ListStackRefactorsInput$:()=>JR,ListStackRefactorsOutput$:()=>tT,ListStackResources$:()=>_L,ListStackResourcesCommand:()=>ListStackResourcesCommand,ListStackResourcesInput$:()=>eT,ListStackResourcesOutput$:()=>aT,ListStackSetAutoDeploymentTargets$:()=>FL,ListStackSetAutoDeploymentTargetsCommand:()=>ListStackSetAutoDeploymentTargetsCommand,ListStackSetAutoDeploymentTargetsInput$:()=>nT,ListStackSetAutoDeploymentTargetsOutput$:()=>oT,ListStackSetOperationResults$:()=>$L,ListStackSetOperationResultsCommand:()=>ListStackSetOperationResultsCommand,ListStackSetOperationResultsInput$:()=>sT,ListStackSetOperationResultsOutput$:()=>cT,ListStackSetOperations$:()=>bL,ListStackSetOperationsCommand:()=>ListStackSetOperationsCommand,ListStackSetOperationsInput$:()=>rT,ListStackSetOperationsOutput$:()=>iT,ListStackSets$:()=>UL,ListStackSetsCommand:()=>ListStackSetsCommand,ListStackSetsInput$:()=>uT,ListStackSetsOutput$:()=>ST,ListStacks$:()=>hL,ListStacksCommand:()=>ListStacksCommand,ListStacksInput$:()=>mT,ListStacksOutput$:()=>pT,ListTypeRegistrations$:()=>ML,ListTypeRegistrationsCommand:()=>ListTypeRegistrationsCommand,ListTypeRegistrationsInput$:()=>ET,ListTypeRegistrationsOutput$:()=>dT,ListTypeVersions$:()=>KL,ListTypeVersionsCommand:()=>ListTypeVersionsCommand,ListTypeVersionsInput$:()=>RT,ListTypeVersionsOutput$:()=>TT,ListTypes$:()=>GL,ListTypesCommand:()=>ListTypesCommand,ListTypesInput$:()=>lT,ListTypesOutput$:()=>CT,LiveResourceDrift$:()=>DT,LoggingConfig$:()=>IT,ManagedExecution$:()=>kT,ModuleInfo$:()=>LT,NameAlreadyExistsException:()=>NameAlreadyExistsException,NameAlreadyExistsException$:()=>rl,OnFailure:()=>gA,OnStackFailure:()=>OA,OperationEntry$:()=>OT,OperationEvent$:()=>AT,OperationIdAlreadyExistsException:()=>OperationIdAlreadyExistsException,OperationIdAlreadyExistsException$:()=>il,OperationInProgressException:()=>OperationInProgressException,OperationInProgressException$:()=>ul,OperationNotFoundException:()=>OperationNotFoundException,OperationNotFoundException$:()=>Sl,OperationResultFilter$:()=>vT,OperationResultFilterName:()=>Tv,OperationStatus:()=>Iv,OperationStatusCheckFailedException:()=>OperationStatusCheckFailedException,OperationStatusCheckFailedException$:()=>ml,OperationType:()=>bA,OrganizationStatus:()=>VA,Output$:()=>gT,Parameter$:()=>yT,ParameterConstraints$:()=>xT,ParameterDeclaration$:()=>fT,PermissionModels:()=>fA,PhysicalResourceIdContextKeyValuePair$:()=>PT,PolicyAction:()=>uA,PropertyDifference$:()=>NT,ProvisioningType:()=>sv,PublishType$:()=>BL,PublishTypeCommand:()=>PublishTypeCommand,PublishTypeInput$:()=>_T,PublishTypeOutput$:()=>hT,PublisherStatus:()=>wA,RecordHandlerProgress$:()=>VL,RecordHandlerProgressCommand:()=>RecordHandlerProgressCommand,RecordHandlerProgressInput$:()=>FT,RecordHandlerProgressOutput$:()=>$T,RegionConcurrencyType:()=>xA,RegisterPublisher$:()=>HL,RegisterPublisherCommand:()=>RegisterPublisherCommand,RegisterPublisherInput$:()=>bT,RegisterPublisherOutput$:()=>UT,RegisterType$:()=>wL,RegisterTypeCommand:()=>RegisterTypeCommand,RegisterTypeInput$:()=>MT,RegisterTypeOutput$:()=>GT,RegistrationStatus:()=>iv,RegistryType:()=>NA,RemoveAlias$:()=>XL,RemoveAliasCommand:()=>RemoveAliasCommand,RemoveAliasInput$:()=>KT,Replacement:()=>SA,RequiredActivatedType$:()=>BT,RequiresRecreation:()=>iA,ResourceAttribute:()=>rA,ResourceChange$:()=>VT,ResourceChangeDetail$:()=>HT,ResourceDefinition$:()=>wT,ResourceDetail$:()=>XT,ResourceDriftIgnoredAttribute$:()=>zT,ResourceIdentifierSummary$:()=>YT,ResourceLocation$:()=>jT,ResourceMapping$:()=>WT,ResourceScanInProgressException:()=>ResourceScanInProgressException,ResourceScanInProgressException$:()=>pl,ResourceScanLimitExceededException:()=>ResourceScanLimitExceededException,ResourceScanLimitExceededException$:()=>El,ResourceScanNotFoundException:()=>ResourceScanNotFoundException,ResourceScanNotFoundException$:()=>dl,ResourceScanStatus:()=>XA,ResourceScanSummary$:()=>qT,ResourceSignalStatus:()=>Lv,ResourceStatus:()=>UA,ResourceTargetDefinition$:()=>QT,ResourceToImport$:()=>ZT,RollbackConfiguration$:()=>JT,RollbackStack$:()=>zL,RollbackStackCommand:()=>RollbackStackCommand,RollbackStackInput$:()=>tD,RollbackStackOutput$:()=>eD,RollbackTrigger$:()=>aD,ScanFilter$:()=>nD,ScanType:()=>Ev,ScannedResource$:()=>oD,ScannedResourceIdentifier$:()=>sD,SetAlias$:()=>YL,SetAliasCommand:()=>SetAliasCommand,SetAliasInput$:()=>cD,SetStackPolicy$:()=>jL,SetStackPolicyCommand:()=>SetStackPolicyCommand,SetStackPolicyInput$:()=>rD,SetTypeConfiguration$:()=>WL,SetTypeConfigurationCommand:()=>SetTypeConfigurationCommand,SetTypeConfigurationInput$:()=>iD,SetTypeConfigurationOutput$:()=>uD,SetTypeDefaultVersion$:()=>qL,SetTypeDefaultVersionCommand:()=>SetTypeDefaultVersionCommand,SetTypeDefaultVersionInput$:()=>SD,SetTypeDefaultVersionOutput$:()=>mD,SignalResource$:()=>QL,SignalResourceCommand:()=>SignalResourceCommand,SignalResourceInput$:()=>pD,Stack$:()=>ED,StackDefinition$:()=>dD,StackDriftDetectionStatus:()=>zA,StackDriftInformation$:()=>lD,StackDriftInformationSummary$:()=>CD,StackDriftStatus:()=>_A,StackEvent$:()=>RD,StackInstance$:()=>TD,StackInstanceComprehensiveStatus$:()=>DD,StackInstanceDetailedStatus:()=>YA,StackInstanceFilter$:()=>ID,StackInstanceFilterName:()=>dv,StackInstanceNotFoundException:()=>StackInstanceNotFoundException,StackInstanceNotFoundException$:()=>ll,StackInstanceResourceDriftsSummary$:()=>kD,StackInstanceStatus:()=>jA,StackInstanceSummary$:()=>LD,StackNotFoundException:()=>StackNotFoundException,StackNotFoundException$:()=>Cl,StackRefactorAction$:()=>OD,StackRefactorActionEntity:()=>Rv,StackRefactorActionType:()=>lv,StackRefactorDetection:()=>Cv,StackRefactorExecutionStatus:()=>WA,StackRefactorNotFoundException:()=>StackRefactorNotFoundException,StackRefactorNotFoundException$:()=>Rl,StackRefactorStatus:()=>qA,StackRefactorSummary$:()=>AD,StackResource$:()=>vD,StackResourceDetail$:()=>gD,StackResourceDrift$:()=>yD,StackResourceDriftInformation$:()=>xD,StackResourceDriftInformationSummary$:()=>fD,StackResourceDriftStatus:()=>pA,StackResourceSummary$:()=>PD,StackSet$:()=>ND,StackSetAutoDeploymentTargetSummary$:()=>_D,StackSetDriftDetectionDetails$:()=>hD,StackSetDriftDetectionStatus:()=>JA,StackSetDriftStatus:()=>tv,StackSetNotEmptyException:()=>StackSetNotEmptyException,StackSetNotEmptyException$:()=>Tl,StackSetNotFoundException:()=>StackSetNotFoundException,StackSetNotFoundException$:()=>Dl,StackSetOperation$:()=>FD,StackSetOperationAction:()=>av,StackSetOperationPreferences$:()=>$D,StackSetOperationResultStatus:()=>Dv,StackSetOperationResultSummary$:()=>bD,StackSetOperationStatus:()=>nv,StackSetOperationStatusDetails$:()=>UD,StackSetOperationSummary$:()=>MD,StackSetStatus:()=>ev,StackSetSummary$:()=>GD,StackStatus:()=>ZA,StackSummary$:()=>KD,StaleRequestException:()=>StaleRequestException,StaleRequestException$:()=>Il,StartResourceScan$:()=>ZL,StartResourceScanCommand:()=>StartResourceScanCommand,StartResourceScanInput$:()=>BD,StartResourceScanOutput$:()=>VD,StopStackSetOperation$:()=>JL,StopStackSetOperationCommand:()=>StopStackSetOperationCommand,StopStackSetOperationInput$:()=>HD,StopStackSetOperationOutput$:()=>wD,Tag$:()=>XD,TemplateConfiguration$:()=>zD,TemplateFormat:()=>uv,TemplateParameter$:()=>YD,TemplateProgress$:()=>jD,TemplateStage:()=>mv,TemplateSummary$:()=>WD,TemplateSummaryConfig$:()=>qD,TestType$:()=>tO,TestTypeCommand:()=>TestTypeCommand,TestTypeInput$:()=>QD,TestTypeOutput$:()=>ZD,ThirdPartyType:()=>YO,TokenAlreadyExistsException:()=>TokenAlreadyExistsException,TokenAlreadyExistsException$:()=>kl,TypeConfigurationDetails$:()=>JD,TypeConfigurationIdentifier$:()=>tI,TypeConfigurationNotFoundException:()=>TypeConfigurationNotFoundException,TypeConfigurationNotFoundException$:()=>Ll,TypeFilters$:()=>eI,TypeNotFoundException:()=>TypeNotFoundException,TypeNotFoundException$:()=>Ol,TypeSummary$:()=>aI,TypeTestsStatus:()=>cv,TypeVersionSummary$:()=>nI,UpdateGeneratedTemplate$:()=>eO,UpdateGeneratedTemplateCommand:()=>UpdateGeneratedTemplateCommand,UpdateGeneratedTemplateInput$:()=>oI,UpdateGeneratedTemplateOutput$:()=>sI,UpdateStack$:()=>aO,UpdateStackCommand:()=>UpdateStackCommand,UpdateStackInput$:()=>cI,UpdateStackInstances$:()=>nO,UpdateStackInstancesCommand:()=>UpdateStackInstancesCommand,UpdateStackInstancesInput$:()=>rI,UpdateStackInstancesOutput$:()=>iI,UpdateStackOutput$:()=>uI,UpdateStackSet$:()=>oO,UpdateStackSetCommand:()=>UpdateStackSetCommand,UpdateStackSetInput$:()=>SI,UpdateStackSetOutput$:()=>mI,UpdateTerminationProtection$:()=>sO,UpdateTerminationProtectionCommand:()=>UpdateTerminationProtectionCommand,UpdateTerminationProtectionInput$:()=>pI,UpdateTerminationProtectionOutput$:()=>EI,ValidateTemplate$:()=>cO,ValidateTemplateCommand:()=>ValidateTemplateCommand,ValidateTemplateInput$:()=>dI,ValidateTemplateOutput$:()=>lI,ValidationStatus:()=>MA,VersionBump:()=>jO,Visibility:()=>rv,WarningDetail$:()=>CI,WarningProperty$:()=>RI,WarningType:()=>KA,Warnings$:()=>TI,__Client:()=>m.K,errorTypeRegistries:()=>Al,paginateDescribeAccountLimits:()=>lO,paginateDescribeChangeSet:()=>CO,paginateDescribeEvents:()=>RO,paginateDescribeStackEvents:()=>TO,paginateDescribeStackResourceDrifts:()=>DO,paginateDescribeStacks:()=>IO,paginateListChangeSets:()=>kO,paginateListExports:()=>LO,paginateListGeneratedTemplates:()=>OO,paginateListImports:()=>AO,paginateListResourceScanRelatedResources:()=>vO,paginateListResourceScanResources:()=>gO,paginateListResourceScans:()=>yO,paginateListStackInstances:()=>xO,paginateListStackRefactorActions:()=>fO,paginateListStackRefactors:()=>PO,paginateListStackResources:()=>NO,paginateListStackSetOperationResults:()=>_O,paginateListStackSetOperations:()=>hO,paginateListStackSets:()=>FO,paginateListStacks:()=>$O,paginateListTypeRegistrations:()=>bO,paginateListTypeVersions:()=>MO,paginateListTypes:()=>UO,waitForChangeSetCreateComplete:()=>waitForChangeSetCreateComplete,waitForStackCreateComplete:()=>waitForStackCreateComplete,waitForStackDeleteComplete:()=>waitForStackDeleteComplete,waitForStackExists:()=>waitForStackExists,waitForStackImportComplete:()=>waitForStackImportComplete,waitForStackRefactorCreateComplete:()=>waitForStackRefactorCreateComplete,waitForStackRefactorExecuteComplete:()=>waitForStackRefactorExecuteComplete,waitForStackRollbackComplete:()=>waitForStackRollbackComplete,waitForStackUpdateComplete:()=>waitForStackUpdateComplete,waitForTypeRegistrationComplete:()=>waitForTypeRegistrationComplete,waitUntilChangeSetCreateComplete:()=>waitUntilChangeSetCreateComplete,waitUntilStackCreateComplete:()=>waitUntilStackCreateComplete,waitUntilStackDeleteComplete:()=>waitUntilStackDeleteComplete,waitUntilStackExists:()=>waitUntilStackExists,waitUntilStackImportComplete:()=>waitUntilStackImportComplete,waitUntilStackRefactorCreateComplete:()=>waitUntilStackRefactorCreateComplete,waitUntilStackRefactorExecuteComplete:()=>waitUntilStackRefactorExecuteComplete,waitUntilStackRollbackComplete:()=>waitUntilStackRollbackComplete,waitUntilStackUpdateComplete:()=>waitUntilStackUpdateComplete,waitUntilTypeRegistrationComplete:()=>waitUntilTypeRegistrationComplete})
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
const ud="UpdateStackInput"
const Sd="UpdateStackInstancesInput"
const md="UpdateStackInstancesOutput"
const pd="UpdateStackInstances"
const Ed="UpdateStackOutput"
const dd="UpdateStackSet"
const ld="UpdateStackSetInput"
const Cd="UpdateStackSetOutput"
const Rd="UnprocessedTypeConfigurations"
const Td="UpdateTerminationProtection"
const Dd="UpdateTerminationProtectionInput"
const Id="UpdateTerminationProtectionOutput"
const kd="Value"
const Ld="VersionBump"
const Od="ValidationFailureMode"
const Ad="VersionId"
const vd="ValidationName"
const gd="ValidationPath"
const yd="ValidationStatus"
const xd="ValidationStatusReason"
const fd="ValidateTemplate"
const Pd="ValidateTemplateInput"
const Nd="ValidateTemplateOutput"
const _d="Values"
const hd="Version"
const Fd="Visibility"
const $d="Warnings"
const bd="WarningDetail"
const Ud="WarningDetails"
const Md="WarningProperty"
const Gd="WarningProperties"
const Kd="awsQueryError"
const Bd="client"
const Vd="error"
const Hd="httpError"
const wd="smithy.ts.sdk.synthetic.com.amazonaws.cloudformation"
const Xd="com.amazonaws.cloudformation"
const zd=new Rt.O(wd)
var Yd=[-3,wd,"CloudFormationServiceException",0,[],[]]
zd.registerError(Yd,CloudFormationServiceException)
const jd=new Rt.O(Xd)
var Wd=[-3,Xd,Ot,{[Kd]:[`AlreadyExistsException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(Wd,AlreadyExistsException)
var qd=[-3,Xd,ke,{[Kd]:[`CFNRegistryException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(qd,CFNRegistryException)
var Qd=[-3,Xd,Be,{[Kd]:[`ChangeSetNotFound`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Qd,ChangeSetNotFoundException)
var Zd=[-3,Xd,xe,{[Kd]:[`ConcurrentResourcesLimitExceeded`,429],[Vd]:Bd,[Hd]:429},[Kr],[0]]
jd.registerError(Zd,ConcurrentResourcesLimitExceededException)
var Jd=[-3,Xd,Ce,{[Kd]:[`CreatedButModifiedException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(Jd,CreatedButModifiedException)
var tl=[-3,Xd,ys,{[Kd]:[`GeneratedTemplateNotFound`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(tl,GeneratedTemplateNotFoundException)
var el=[-3,Xd,Ks,{[Kd]:[`HookResultNotFound`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(el,HookResultNotFoundException)
var al=[-3,Xd,qs,{[Kd]:[`InsufficientCapabilitiesException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(al,InsufficientCapabilitiesException)
var nl=[-3,Xd,Qs,{[Kd]:[`InvalidChangeSetStatus`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(nl,InvalidChangeSetStatusException)
var ol=[-3,Xd,ac,{[Kd]:[`InvalidOperationException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(ol,InvalidOperationException)
var sl=[-3,Xd,ic,{[Kd]:[`InvalidStateTransition`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(sl,InvalidStateTransitionException)
var cl=[-3,Xd,Lc,{[Kd]:[`LimitExceededException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(cl,LimitExceededException)
var rl=[-3,Xd,Zr,{[Kd]:[`NameAlreadyExistsException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(rl,NameAlreadyExistsException)
var il=[-3,Xd,Si,{[Kd]:[`OperationIdAlreadyExistsException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(il,OperationIdAlreadyExistsException)
var ul=[-3,Xd,mi,{[Kd]:[`OperationInProgressException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(ul,OperationInProgressException)
var Sl=[-3,Xd,Ei,{[Kd]:[`OperationNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Sl,OperationNotFoundException)
var ml=[-3,Xd,Ti,{[Kd]:[`ConditionalCheckFailed`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(ml,OperationStatusCheckFailedException)
var pl=[-3,Xd,iS,{[Kd]:[`ResourceScanInProgress`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(pl,ResourceScanInProgressException)
var El=[-3,Xd,SS,{[Kd]:[`ResourceScanLimitExceeded`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(El,ResourceScanLimitExceededException)
var dl=[-3,Xd,mS,{[Kd]:[`ResourceScanNotFound`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(dl,ResourceScanNotFoundException)
var ll=[-3,Xd,um,{[Kd]:[`StackInstanceNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(ll,StackInstanceNotFoundException)
var Cl=[-3,Xd,Am,{[Kd]:[`StackNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Cl,StackNotFoundException)
var Rl=[-3,Xd,wm,{[Kd]:[`StackRefactorNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Rl,StackRefactorNotFoundException)
var Tl=[-3,Xd,pp,{[Kd]:[`StackSetNotEmptyException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(Tl,StackSetNotEmptyException)
var Dl=[-3,Xd,Ep,{[Kd]:[`StackSetNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Dl,StackSetNotFoundException)
var Il=[-3,Xd,Gm,{[Kd]:[`StaleRequestException`,409],[Vd]:Bd,[Hd]:409},[Kr],[0]]
jd.registerError(Il,StaleRequestException)
var kl=[-3,Xd,qp,{[Kd]:[`TokenAlreadyExistsException`,400],[Vd]:Bd,[Hd]:400},[Kr],[0]]
jd.registerError(kl,TokenAlreadyExistsException)
var Ll=[-3,Xd,sE,{[Kd]:[`TypeConfigurationNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Ll,TypeConfigurationNotFoundException)
var Ol=[-3,Xd,TE,{[Kd]:[`TypeNotFoundException`,404],[Vd]:Bd,[Hd]:404},[Kr],[0]]
jd.registerError(Ol,TypeNotFoundException)
const Al=[zd,jd]
var vl=[3,Xd,vt,0,[VS,fm],[0,0]]
var gl=[3,Xd,gt,0,[Qr,kd],[0,1]]
var yl=[3,Xd,ht,0,[],[]]
var xl=[3,Xd,Ft,0,[],[]]
var fl=[3,Xd,Kt,0,[jp,Zi,Ui,CE,RE,Vt,dc,Mo,Ld,jr],[0,0,0,0,0,2,()=>IT,0,0,1]]
var Pl=[3,Xd,Bt,0,[Dt],[0]]
var Nl=[3,Xd,Jt,0,[Pt,VS,km,Hu,Bu,Im],[0,0,0,0,0,0]]
var _l=[3,Xd,Lt,0,[xo,ES,Ga],[2,2,64|0]]
var hl=[3,Xd,oe,0,[fo,$o,nE],[0,0,()=>tI]]
var Fl=[3,Xd,ce,0,[oE],[()=>Rk],1]
var $l=[3,Xd,re,0,[as,Rd,Zp],[()=>LI,()=>Ik,()=>Ck]]
var bl=[3,Xd,ra,0,[Om,fe],[0,0],1]
var Ul=[3,Xd,me,0,[jp,$s,Tu],[0,1,()=>VT]]
var Ml=[3,Xd,Ne,0,[nc,is,CE,VE,cE,uE],[0,0,0,0,0,()=>Kl]]
var Gl=[3,Xd,_e,0,[Bc,kS,mu],[0,0,0]]
var Kl=[3,Xd,he,0,[NE,LS],[0,()=>Gl]]
var Bl=[3,Xd,ze,0,[om,Om,$e,Ke,Ko,VS,fm,ta,pa,ec,Pi,ku,tc],[0,0,0,0,0,0,0,4,0,2,0,0,2]]
var Vl=[3,Xd,oa,0,[Om,du,PS,fe,us],[0,0,64|0,0,2],1]
var Hl=[3,Xd,sa,0,[],[]]
var wl=[3,Xd,Te,0,[Om,Ke,Qp,ME,ad,yi,ia,NS,du,Ou,Jr,zE,ea,pa,Qe,AS,ec,Di,tc,Ua,Ca,ko],[0,0,0,0,2,()=>hI,64|0,64|0,0,()=>JT,64|0,()=>Ek,0,0,0,()=>XI,2,0,2,0,()=>dC,2],2]
var Xl=[3,Xd,De,0,[Ys,om],[0,0]]
var zl=[3,Xd,Oe,0,[gs,Su,Om,rE],[0,()=>GI,0,()=>zD],1]
var Yl=[3,Xd,Ae,0,[As],[0]]
var jl=[3,Xd,Me,0,[Om,Qp,ME,yi,qa,Ou,dE,Jr,ia,NS,du,ii,vm,xm,zE,fe,Qo,Nu,Ca,ko],[0,0,0,()=>hI,2,()=>JT,1,64|0,64|0,64|0,0,0,0,0,()=>Ek,0,2,2,()=>dC,2],1]
var Wl=[3,Xd,be,0,[mp,US,jt,no,Hi,di,ui,pe],[0,64|0,64|0,()=>lC,()=>hI,()=>$D,[0,4],0],2]
var ql=[3,Xd,Ue,0,[ui],[0]]
var Ql=[3,Xd,Ve,0,[om,ui],[0,0]]
var Zl=[3,Xd,we,0,[zS,pa,Bo,wu],[()=>qI,0,2,()=>HI],1]
var Jl=[3,Xd,Xe,0,[Km],[0],1]
var tC=[3,Xd,Ye,0,[mp,pa,Qp,ME,om,yi,ia,zE,Ut,Go,Bi,Lt,pe,fe,wr],[0,0,0,0,0,()=>hI,64|0,()=>Ek,0,0,0,()=>_l,0,[0,4],()=>kT],1]
var eC=[3,Xd,je,0,[Sp],[0]]
var aC=[3,Xd,Ba,0,[],[]]
var nC=[3,Xd,Ha,0,[],[]]
var oC=[3,Xd,oo,0,[CE,jp,Dt],[0,0,0]]
var sC=[3,Xd,ro,0,[],[]]
var cC=[3,Xd,ka,0,[Ke,Om],[0,0],1]
var rC=[3,Xd,Oa,0,[],[]]
var iC=[3,Xd,_a,0,[gs],[0],1]
var uC=[3,Xd,pn,0,[Om,tS,du,fe,Ma,Ca],[0,64|0,0,0,0,()=>dC],1]
var SC=[3,Xd,dn,0,[mp,US,sS,jt,no,di,ui,pe],[0,64|0,2,64|0,()=>lC,()=>$D,[0,4],0],3]
var mC=[3,Xd,Cn,0,[ui],[0]]
var pC=[3,Xd,wn,0,[mp,pe],[0,0],1]
var EC=[3,Xd,zn,0,[],[]]
var dC=[3,Xd,Ca,0,[qr,qa],[0,2]]
var lC=[3,Xd,no,0,[jt,Ht,Oi,At],[64|0,0,64|0,0]]
var CC=[3,Xd,so,0,[Dt,jp,CE,Ad],[0,0,0,0]]
var RC=[3,Xd,io,0,[],[]]
var TC=[3,Xd,da,0,[ni],[0]]
var DC=[3,Xd,la,0,[xt,ni],[()=>II,0]]
var IC=[3,Xd,Da,0,[Ke,Om,ni,Bc],[0,0,0,0],1]
var kC=[3,Xd,Ia,0,[$e,Ke,_s,VS,ni,om,Om],[0,0,()=>AI,0,0,0,0]]
var LC=[3,Xd,La,0,[Ke,Om,ni,sc],[0,0,0,2],1]
var OC=[3,Xd,Aa,0,[Ke,$e,om,Om,pa,yi,ta,Ko,VS,fm,qS,Jr,Ou,ia,zE,Sa,ni,ec,Pi,ku,Di,tc,Ua,Ca],[0,0,0,0,0,()=>hI,4,0,0,0,0,64|0,()=>JT,64|0,()=>Ek,()=>OI,0,2,0,0,0,2,0,()=>dC]]
var AC=[3,Xd,fa,0,[Om,Ke,ui,cs,ni],[0,0,0,()=>pR,0]]
var vC=[3,Xd,Pa,0,[si,ni],[()=>fI,0]]
var gC=[3,Xd,ha,0,[gs],[0],1]
var yC=[3,Xd,Fa,0,[As,gs,Su,VS,fm,ta,Mr,iu,om,rE,XE],[0,0,()=>KI,0,0,4,4,()=>jD,0,()=>zD,1]]
var xC=[3,Xd,Va,0,[pe],[0]]
var fC=[3,Xd,wa,0,[VS],[0]]
var PC=[3,Xd,Ya,0,[Ui],[0]]
var NC=[3,Xd,ja,0,[Ui,Wi,cc,wi],[0,0,0,0]]
var _C=[3,Xd,Za,0,[rS],[0],1]
var hC=[3,Xd,Ja,0,[rS,VS,fm,_p,Yo,fi,NS,RS,eS,em],[0,0,0,4,4,1,64|0,1,1,()=>YI]]
var FC=[3,Xd,on,0,[YS],[0],1]
var $C=[3,Xd,sn,0,[om,YS,en,WE,qS,Ln,On],[0,0,0,4,0,0,1],4]
var bC=[3,Xd,Sn,0,[Om,ni],[0,0],1]
var UC=[3,Xd,mn,0,[JS,ni],[()=>QI,0]]
var MC=[3,Xd,ln,0,[mp,sm,Sm,pe],[0,0,0,0],3]
var GC=[3,Xd,Rn,0,[Tm],[()=>TD]]
var KC=[3,Xd,Pn,0,[Km],[0],1]
var BC=[3,Xd,hn,0,[pa,Km,Dm,Ko,wo,VS,fm],[0,0,64|0,0,0,0,0]]
var VC=[3,Xd,vn,0,[Om,bm,ni,zr],[0,64|0,0,1],1]
var HC=[3,Xd,yn,0,[_m,ni],[()=>ok,0],1]
var wC=[3,Xd,Nn,0,[Om,Bc],[0,0],2]
var XC=[3,Xd,Fn,0,[Um],[()=>gD]]
var zC=[3,Xd,_n,0,[Om,Bc,zi],[0,0,0]]
var YC=[3,Xd,$n,0,[ap],[()=>sk]]
var jC=[3,Xd,Xn,0,[mp,pe],[0,0],1]
var WC=[3,Xd,Yn,0,[mp,ui,pe],[0,0,0],2]
var qC=[3,Xd,jn,0,[dp],[()=>FD]]
var QC=[3,Xd,Wn,0,[op],[()=>ND]]
var ZC=[3,Xd,Tn,0,[Om,ni],[0,0]]
var JC=[3,Xd,kn,0,[Xp,ni],[()=>rk,0]]
var tR=[3,Xd,co,0,[jp,CE,Dt,Ad,Ui,ou],[0,0,0,0,0,0]]
var eR=[3,Xd,uo,0,[Dt,jp,CE,Lo,Js,$E,bE,pa,Vp,Qi,Zn,dc,lu,Mo,Fd,Bp,Io,Ur,iE,Pe,Ui,Li,ki,ou,Mc,js,Vt],[0,0,0,0,2,0,0,0,0,0,0,()=>IT,()=>UI,0,0,0,0,4,4,0,0,0,0,0,0,2,2]]
var aR=[3,Xd,mo,0,[_S],[0],1]
var nR=[3,Xd,po,0,[qi,pa,Wp,BE],[0,0,0,0]]
var oR=[3,Xd,cn,0,[Om,Vc],[0,64|0],1]
var sR=[3,Xd,rn,0,[YS],[0],1]
var cR=[3,Xd,gn,0,[Om,Bc],[0,0],2]
var rR=[3,Xd,xn,0,[Mm],[()=>yD],1]
var iR=[3,Xd,Vn,0,[mp,di,ui,pe],[0,()=>$D,[0,4],0],1]
var uR=[3,Xd,Hn,0,[ui],[0]]
var SR=[3,Xd,Wo,0,[Qp,ME,yi],[0,0,()=>hI]]
var mR=[3,Xd,qo,0,[QE],[0]]
var pR=[3,Xd,ho,0,[rs],[2]]
var ER=[3,Xd,No,0,[Ke,Om,fe,qa,Nu],[0,0,0,2,2],1]
var dR=[3,Xd,_o,0,[],[]]
var lR=[3,Xd,Xo,0,[Km],[0],1]
var CR=[3,Xd,os,0,[Ho,Qr,kd],[0,0,0]]
var RR=[3,Xd,ls,0,[gs,Es],[0,0],1]
var TR=[3,Xd,Cs,0,[VS,Qp],[0,0]]
var DR=[3,Xd,Ts,0,[Gs],[0]]
var IR=[3,Xd,Ds,0,[Gs,nc,is,CE,Li,VE,cE,Wp,VS,ws,Ws,jE,te],[0,0,0,0,0,0,0,0,0,0,4,()=>xR,()=>kI]]
var kR=[3,Xd,ks,0,[Om],[0],1]
var LR=[3,Xd,Ls,0,[vm],[0]]
var OR=[3,Xd,vs,0,[Om,Ke,AE],[0,0,0]]
var AR=[3,Xd,xs,0,[Qp,HS],[0,64|0]]
var vR=[3,Xd,Ps,0,[Qp,ME,Om,mp,pe,vE],[0,0,0,0,0,()=>qD]]
var gR=[3,Xd,Ns,0,[yi,pa,ia,ye,NS,hd,Wr,Eo,Uu,$d],[()=>_I,0,64|0,0,64|0,0,0,64|0,()=>VI,()=>TI]]
var yR=[3,Xd,Bs,0,[Gs,nc,is,CE,VE,cE,VS,ws,Ws,NE,EE,Wp,hs],[0,0,0,0,0,0,0,0,4,0,0,0,0]]
var xR=[3,Xd,Xs,0,[NE,hE,EE,qt],[0,0,0,0],4]
var fR=[3,Xd,Sc,0,[mp,Dm,Rm,Oi,di,ui,pe],[0,64|0,0,64|0,()=>$D,[0,4],0],1]
var PR=[3,Xd,mc,0,[ui],[0]]
var NR=[3,Xd,Cc,0,[Om,ni],[0,0],1]
var _R=[3,Xd,Rc,0,[Yp,ni],[()=>vI,0]]
var hR=[3,Xd,Oc,0,[ni],[0]]
var FR=[3,Xd,Ac,0,[ss,ni],[()=>gI,0]]
var $R=[3,Xd,yc,0,[ni,zr],[0,1]]
var bR=[3,Xd,xc,0,[Yp,ni],[()=>lk,0]]
var UR=[3,Xd,Pc,0,[NE,EE,Wp,VS,ni],[0,0,0,0,0]]
var MR=[3,Xd,Nc,0,[NE,EE,Ms,ni],[0,0,()=>yI,0]]
var GR=[3,Xd,Fc,0,[bo,ni],[0,0],1]
var KR=[3,Xd,$c,0,[pc,ni],[64|0,0]]
var BR=[3,Xd,qc,0,[rS,Su,ni,zr],[0,()=>jI,0,1],2]
var VR=[3,Xd,Qc,0,[aS,ni],[()=>bI,0]]
var HR=[3,Xd,Yc,0,[rS,bu,fS,lE,KE,ni,zr],[0,0,0,0,0,0,1],1]
var wR=[3,Xd,jc,0,[Su,ni],[()=>WI,0]]
var XR=[3,Xd,wc,0,[ni,zr,Gp],[0,1,0]]
var zR=[3,Xd,Xc,0,[lS,ni],[()=>wI,0]]
var YR=[3,Xd,nr,0,[mp,sm,Sm,ui,ni,zr,mm,pe],[0,0,0,0,0,1,64|0,0],4]
var jR=[3,Xd,or,0,[Yp,ni],[()=>JI,0]]
var WR=[3,Xd,tr,0,[mp,ni,zr,cs,sm,Sm,pe],[0,0,1,()=>ZI,0,0,0],1]
var qR=[3,Xd,er,0,[Yp,ni],[()=>tk,0]]
var QR=[3,Xd,ur,0,[Km,ni,zr],[0,0,1],1]
var ZR=[3,Xd,Sr,0,[Pm,ni],[()=>ek,0],1]
var JR=[3,Xd,mr,0,[Vo,ni,zr],[64|0,0,1]]
var tT=[3,Xd,Er,0,[Xm,ni],[()=>ak,0],1]
var eT=[3,Xd,pr,0,[Om,ni],[0,0],1]
var aT=[3,Xd,dr,0,[jm,ni],[()=>ck,0]]
var nT=[3,Xd,Tr,0,[mp,ni,zr,pe],[0,0,1,0],1]
var oT=[3,Xd,Dr,0,[Yp,ni],[()=>ik,0]]
var sT=[3,Xd,vr,0,[mp,ui,ni,zr,pe,cs],[0,0,0,1,0,()=>PI],2]
var cT=[3,Xd,gr,0,[Yp,ni],[()=>uk,0]]
var rT=[3,Xd,Lr,0,[mp,ni,zr,pe],[0,0,1,0],1]
var iT=[3,Xd,Or,0,[Yp,ni],[()=>Sk,0]]
var uT=[3,Xd,Ir,0,[ni,zr,VS,pe],[0,1,0,0]]
var ST=[3,Xd,kr,0,[Yp,ni],[()=>mk,0]]
var mT=[3,Xd,Jc,0,[ni,up],[0,64|0]]
var pT=[3,Xd,cr,0,[fp,ni],[()=>pk,0]]
var ET=[3,Xd,_r,0,[jp,CE,Wp,cS,zr,ni],[0,0,0,0,1,0]]
var dT=[3,Xd,hr,0,[yS,ni],[64|0,0]]
var lT=[3,Xd,fr,0,[Fd,Qi,Zn,jp,cs,zr,ni],[0,0,0,0,()=>eI,1,0]]
var CT=[3,Xd,Pr,0,[fE,ni],[()=>Tk,0]]
var RT=[3,Xd,$r,0,[jp,CE,Dt,zr,ni,Zn,Ui],[0,0,0,1,0,0,0]]
var TT=[3,Xd,br,0,[HE,ni],[()=>Dk,0]]
var DT=[3,Xd,Kc,0,[nu,wt,ya],[0,0,4]]
var IT=[3,Xd,dc,0,[Gc,vc],[0,0],2]
var kT=[3,Xd,wr,0,[Qt],[2]]
var LT=[3,Xd,Xr,0,[pE,hc],[0,0]]
var OT=[3,Xd,ci,0,[Ii,ui],[0,0]]
var AT=[3,Xd,ri,0,[Fo,om,ui,Ii,Ri,Jo,Bc,zi,kS,WE,_p,Yo,TS,dS,ju,fe,zs,Hs,ws,Us,Fs,eo,Od,vd,yd,xd,gd],[0,0,0,0,0,0,0,0,0,4,4,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]]
var vT=[3,Xd,li,0,[Qr,_d],[0,0]]
var gT=[3,Xd,oi,0,[pi,vi,pa,bo],[0,0,0,0]]
var yT=[3,Xd,cu,0,[Ki,su,nd,bS],[0,0,2,0]]
var xT=[3,Xd,Ni,0,[Yt],[64|0]]
var fT=[3,Xd,_i,0,[Ki,Oo,eu,ti,pa,Ni],[0,0,0,2,0,()=>xT]]
var PT=[3,Xd,ji,0,[Ec,kd],[0,0],2]
var NT=[3,Xd,$i,0,[Xi,ts,wt,Do],[0,0,0,0],4]
var _T=[3,Xd,Ji,0,[jp,Dt,CE,ou],[0,0,0,0]]
var hT=[3,Xd,tu,0,[Zi],[0]]
var FT=[3,Xd,Fu,0,[ie,Ri,ge,km,fo,Xu,fe],[0,0,0,0,0,0,0],2]
var $T=[3,Xd,$u,0,[],[]]
var bT=[3,Xd,Wu,0,[Gt,Ee],[2,0]]
var UT=[3,Xd,qu,0,[Ui],[0]]
var MT=[3,Xd,vS,0,[CE,nm,jp,dc,Mo,fe],[0,0,0,()=>IT,0,0],2]
var GT=[3,Xd,xS,0,[_S],[0]]
var KT=[3,Xd,pu,0,[Nt],[0],1]
var BT=[3,Xd,Cu,0,[RE,Li,Ui,Lm],[0,0,0,64|1]]
var VT=[3,Xd,Tu,0,[xi,qt,Bc,zi,kS,KS,Hp,yu,vu,Ao,$e,Xr,ae,It,hi],[0,0,0,0,0,0,64|0,0,()=>BI,()=>MI,0,()=>LT,0,0,0]]
var HT=[3,Xd,Du,0,[jE,ns,Ze,Ie],[()=>QT,0,0,0]]
var wT=[3,Xd,Au,0,[kS,bu,Bc],[0,128|0,0],2]
var XT=[3,Xd,xu,0,[kS,Bc,bu,TS,dS,$d],[0,0,128|0,0,0,()=>kk]]
var zT=[3,Xd,gu,0,[ru,MS],[0,0]]
var YT=[3,Xd,Mu,0,[kS,Vc,Gu],[0,64|0,64|0]]
var jT=[3,Xd,Vu,0,[Om,Bc],[0,0],2]
var WT=[3,Xd,zu,0,[wp,vo],[()=>jT,()=>jT],2]
var qT=[3,Xd,CS,0,[rS,VS,fm,_p,Yo,fi,Kp],[0,0,0,4,4,1,0]]
var QT=[3,Xd,OS,0,[ee,Qr,oS,ru,ue,zt,Se,Xt,yo,kt],[0,0,0,0,0,0,0,0,()=>DT,0]]
var ZT=[3,Xd,gS,0,[kS,Bc,bu],[0,0,128|0],3]
var JT=[3,Xd,Ou,0,[FS,Yr],[()=>zI,1]]
var tD=[3,Xd,uS,0,[Om,du,fe,Nu,Ca],[0,0,0,2,()=>dC],1]
var eD=[3,Xd,pS,0,[om,ui],[0,0]]
var aD=[3,Xd,$S,0,[Dt,jp],[0,0],2]
var nD=[3,Xd,am,0,[qE],[64|0]]
var oD=[3,Xd,Jm,0,[kS,bu,Br],[0,128|0,2]]
var sD=[3,Xd,Bm,0,[kS,bu],[0,128|0],2]
var cD=[3,Xd,wS,0,[Om,Nt],[0,0],2]
var rD=[3,Xd,Lp,0,[Om,vm,xm],[0,0,0],1]
var iD=[3,Xd,Fp,0,[ma,Wp,de,CE,jp],[0,0,0,0,0],1]
var uD=[3,Xd,$p,0,[le],[0]]
var SD=[3,Xd,Up,0,[Dt,jp,CE,Ad],[0,0,0,0]]
var mD=[3,Xd,Mp,0,[],[]]
var pD=[3,Xd,Hm,0,[Om,Bc,ed,VS],[0,0,0,0],4]
var ED=[3,Xd,zp,0,[Om,ta,Pp,om,$e,pa,yi,Co,Mr,Ou,Op,qa,Ca,Jr,dE,ia,gi,du,zE,Qo,Mi,Ku,ba,Nu,Ma,eo,bc,Nt],[0,4,0,0,0,0,()=>hI,4,4,()=>JT,0,2,()=>dC,64|0,1,64|0,()=>NI,0,()=>Ek,2,0,0,()=>lD,2,0,0,()=>xI,0],3]
var dD=[3,Xd,QS,0,[Om,Qp,ME],[0,0,0]]
var lD=[3,Xd,jS,0,[qS,Tc],[0,4],1]
var CD=[3,Xd,WS,0,[qS,Tc],[0,4],1]
var RD=[3,Xd,tm,0,[om,Fo,Om,WE,ui,Bc,zi,kS,TS,dS,ju,fe,zs,Hs,ws,Us,bs,Fs,eo],[0,0,0,4,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0],4]
var TD=[3,Xd,Tm,0,[Sp,GS,Wt,om,Hi,VS,dm,fm,Ai,ao,Ic,Uc],[0,0,0,0,()=>hI,0,()=>DD,0,0,0,4,0]]
var DD=[3,Xd,cm,0,[eo],[0]]
var ID=[3,Xd,rm,0,[Qr,_d],[0,0]]
var kD=[3,Xd,pm,0,[om,Bc,kS,$m,WE,zi,Yi,bi],[0,0,0,0,4,0,()=>FI,()=>$I],5]
var LD=[3,Xd,lm,0,[Sp,GS,Wt,om,VS,fm,dm,Ai,ao,Ic,Uc],[0,0,0,0,0,0,()=>DD,0,0,4,0]]
var OD=[3,Xd,Nm,0,[qt,es,zi,bu,pa,go,tn,OE,od,zu],[0,0,0,0,0,0,0,()=>nk,64|0,()=>WT]]
var AD=[3,Xd,Wm,0,[Km,pa,Ko,wo,VS,fm],[0,0,0,0,0,0]]
var vD=[3,Xd,np,0,[Bc,kS,WE,TS,Om,om,zi,dS,pa,ba,Xr],[0,0,4,0,0,0,0,0,0,()=>xD,()=>LT],4]
var gD=[3,Xd,Um,0,[Bc,kS,Gr,TS,Om,om,zi,dS,pa,Wr,ba,Xr],[0,0,4,0,0,0,0,0,0,0,()=>xD,()=>LT],4]
var yD=[3,Xd,Mm,0,[om,Bc,kS,$m,WE,zi,Yi,Uo,$t,bi,Xr,Gn],[0,0,0,0,4,0,()=>FI,0,0,()=>$I,()=>LT,0],5]
var xD=[3,Xd,hm,0,[$m,Tc],[0,4],1]
var fD=[3,Xd,Fm,0,[$m,Tc],[0,4],1]
var PD=[3,Xd,qm,0,[Bc,kS,Gr,TS,zi,dS,ba,Xr],[0,0,4,0,0,0,()=>fD,()=>LT],4]
var ND=[3,Xd,op,0,[mp,Sp,pa,VS,Qp,yi,ia,zE,rp,Ut,Go,ip,Lt,Bi,Oi,wr,US],[0,0,0,0,0,()=>hI,64|0,()=>Ek,0,0,0,()=>hD,()=>_l,0,64|0,()=>kT,64|0]]
var _D=[3,Xd,sp,0,[Ai,US],[0,64|0]]
var hD=[3,Xd,ip,0,[ao,ga,Ic,gE,En,rc,oc,Ss],[0,0,4,1,1,1,1,1]]
var FD=[3,Xd,dp,0,[ui,Sp,qt,VS,di,sS,Ut,Go,aa,Zo,no,ip,fm,ZS],[0,0,0,0,()=>$D,2,0,0,4,4,()=>lC,()=>hD,0,()=>UD]]
var $D=[3,Xd,lp,0,[Lu,Yu,ms,ps,Vr,Hr,ve],[0,64|0,1,1,1,1,0]]
var bD=[3,Xd,Cp,0,[Wt,GS,VS,fm,vt,Ai],[0,0,0,0,()=>vl,0]]
var UD=[3,Xd,Dp,0,[Ss],[1]]
var MD=[3,Xd,Tp,0,[ui,qt,VS,aa,Zo,fm,ZS,di],[0,0,0,4,4,0,()=>UD,()=>$D]]
var GD=[3,Xd,Ap,0,[mp,Sp,pa,VS,Lt,Bi,ao,Ic,wr],[0,0,0,0,()=>_l,0,0,4,()=>kT]]
var KD=[3,Xd,Np,0,[Om,ta,Pp,om,SE,Mr,Co,Op,Mi,Ku,ba,bc],[0,4,0,0,0,4,4,0,0,0,()=>CD,()=>xI],3]
var BD=[3,Xd,zm,0,[fe,em],[0,()=>YI]]
var VD=[3,Xd,Ym,0,[rS],[0]]
var HD=[3,Xd,gp,0,[mp,ui,pe],[0,0,0],2]
var wD=[3,Xd,yp,0,[],[]]
var XD=[3,Xd,YE,0,[Ec,kd],[0,0],2]
var zD=[3,Xd,rE,0,[za,sd],[0,0]]
var YD=[3,Xd,IE,0,[Ki,Oo,ti,pa],[0,0,2,0]]
var jD=[3,Xd,kE,0,[DS,_u,Qu,Ju],[1,1,1,1]]
var WD=[3,Xd,yE,0,[As,gs,VS,fm,ta,Mr,ai],[0,0,0,0,4,4,1]]
var qD=[3,Xd,vE,0,[GE],[2]]
var QD=[3,Xd,_E,0,[Dt,jp,CE,Ad,Dc],[0,0,0,0,0]]
var ZD=[3,Xd,FE,0,[BE],[0]]
var JD=[3,Xd,eE,0,[Dt,Zt,ma,Ur,Wp,CE,Zs],[0,0,0,4,0,0,2]]
var tI=[3,Xd,nE,0,[Wp,Jp,tE,jp,CE],[0,0,0,0,0]]
var eI=[3,Xd,mE,0,[ua,Ui,DE],[0,0,0]]
var aI=[3,Xd,PE,0,[jp,CE,Lo,Wp,Ur,pa,Ui,Li,ou,Mc,Gi,Vi,js],[0,0,0,0,4,0,0,0,0,0,0,0,2]]
var nI=[3,Xd,wE,0,[jp,CE,Ad,Js,Dt,iE,pa,ou],[0,0,0,2,0,4,0,0]]
var oI=[3,Xd,JE,0,[gs,ei,bt,nS,Eu,rE],[0,0,()=>GI,64|0,2,()=>zD],1]
var sI=[3,Xd,td,0,[As],[0]]
var cI=[3,Xd,ud,0,[Om,Qp,ME,ad,gm,ym,yi,ia,NS,du,Ou,vm,xm,Jr,zE,qa,fe,Nu,Ca,ko],[0,0,0,2,0,0,()=>hI,64|0,64|0,0,()=>JT,0,0,64|0,()=>Ek,2,0,2,()=>dC,2],1]
var rI=[3,Xd,Sd,0,[mp,US,jt,no,Hi,di,ui,pe],[0,64|0,64|0,()=>lC,()=>hI,()=>$D,[0,4],0],2]
var iI=[3,Xd,md,0,[ui],[0]]
var uI=[3,Xd,Ed,0,[om,ui],[0,0]]
var SI=[3,Xd,ld,0,[mp,pa,Qp,ME,ad,yi,ia,zE,di,Ut,Go,no,Bi,Lt,ui,jt,US,pe,wr],[0,0,0,0,2,()=>hI,64|0,()=>Ek,()=>$D,0,0,()=>lC,0,()=>_l,[0,4],64|0,64|0,0,()=>kT],1]
var mI=[3,Xd,Cd,0,[ui],[0]]
var pI=[3,Xd,Dd,0,[Qo,Om],[2,0],2]
var EI=[3,Xd,Id,0,[om],[0]]
var dI=[3,Xd,Pd,0,[Qp,ME],[0,0]]
var lI=[3,Xd,Nd,0,[yi,pa,ia,ye,Eo],[()=>dk,0,64|0,0,64|0]]
var CI=[3,Xd,bd,0,[jp,uu],[0,()=>Lk]]
var RI=[3,Xd,Md,0,[Xi,BS,pa],[0,2,0]]
var TI=[3,Xd,$d,0,[cd],[64|0]]
var DI="unit"
var II=[1,Xd,yt,0,()=>gl]
var kI=[1,Xd,ft,0,()=>Nl]
var LI=[1,Xd,se,0,()=>hl]
var OI=[1,Xd,Sa,0,()=>Ul]
var AI=[1,Xd,Fe,0,()=>Ml]
var vI=[1,Xd,We,0,()=>Bl]
var gI=[1,Xd,ss,0,()=>CR]
var yI=[1,Xd,Vs,0,()=>yR]
var xI=[1,Xd,bc,0,()=>OT]
var fI=[1,Xd,si,0,()=>AT]
var PI=[1,Xd,Ci,0,()=>vT]
var NI=[1,Xd,gi,0,()=>gT]
var _I=[1,Xd,Fi,0,()=>fT]
var hI=[1,Xd,yi,0,()=>yT]
var FI=[1,Xd,Yi,0,()=>PT]
var $I=[1,Xd,bi,0,()=>NT]
var bI=[1,Xd,aS,0,()=>oD]
var UI=[1,Xd,lu,0,()=>BT]
var MI=[1,Xd,Iu,0,()=>HT]
var GI=[1,Xd,fu,0,()=>wT]
var KI=[1,Xd,Pu,0,()=>XT]
var BI=[1,Xd,vu,0,()=>zT]
var VI=[1,Xd,Uu,0,()=>YT]
var HI=[1,Xd,wu,0,()=>WT]
var wI=[1,Xd,lS,0,()=>qT]
var XI=[1,Xd,AS,0,()=>ZT]
var zI=[1,Xd,FS,0,()=>aD]
var YI=[1,Xd,em,0,()=>nD]
var jI=[1,Xd,Vm,0,()=>sD]
var WI=[1,Xd,tp,0,()=>oD]
var qI=[1,Xd,zS,0,()=>dD]
var QI=[1,Xd,JS,0,()=>RD]
var ZI=[1,Xd,im,0,()=>ID]
var JI=[1,Xd,Em,0,()=>kD]
var tk=[1,Xd,Cm,0,()=>LD]
var ek=[1,Xd,Pm,0,()=>OD]
var ak=[1,Xd,Xm,0,()=>AD]
var nk=[1,Xd,Zm,0,()=>XD]
var ok=[1,Xd,_m,0,()=>yD]
var sk=[1,Xd,ap,0,()=>vD]
var ck=[1,Xd,jm,0,()=>PD]
var rk=[1,Xd,Xp,0,()=>ED]
var ik=[1,Xd,cp,0,()=>_D]
var uk=[1,Xd,Rp,0,()=>bD]
var Sk=[1,Xd,Ip,0,()=>MD]
var mk=[1,Xd,xp,0,()=>GD]
var pk=[1,Xd,fp,0,()=>KD]
var Ek=[1,Xd,zE,0,()=>XD]
var dk=[1,Xd,LE,0,()=>YD]
var lk=[1,Xd,xE,0,()=>WD]
var Ck=[1,Xd,aE,0,()=>JD]
var Rk=[1,Xd,oE,0,()=>tI]
var Tk=[1,Xd,fE,0,()=>aI]
var Dk=[1,Xd,HE,0,()=>nI]
var Ik=[1,Xd,Rd,0,()=>tI]
var kk=[1,Xd,Ud,0,()=>CI]
var Lk=[1,Xd,Gd,0,()=>RI]
var Ok=[9,Xd,_t,0,()=>yl,()=>xl]
var Ak=[9,Xd,Mt,2,()=>fl,()=>Pl]
var vk=[9,Xd,ne,0,()=>Fl,()=>$l]
var gk=[9,Xd,ca,0,()=>bl,()=>DI]
var yk=[9,Xd,na,0,()=>Vl,()=>Hl]
var xk=[9,Xd,Re,0,()=>wl,()=>Xl]
var fk=[9,Xd,Le,0,()=>zl,()=>Yl]
var Pk=[9,Xd,Je,0,()=>jl,()=>Ql]
var Nk=[9,Xd,Ge,0,()=>Wl,()=>ql]
var _k=[9,Xd,He,0,()=>Zl,()=>Jl]
var hk=[9,Xd,qe,0,()=>tC,()=>eC]
var Fk=[9,Xd,Ka,0,()=>aC,()=>nC]
var $k=[9,Xd,lo,2,()=>oC,()=>sC]
var bk=[9,Xd,Ra,0,()=>cC,()=>rC]
var Uk=[9,Xd,Na,0,()=>iC,()=>DI]
var Mk=[9,Xd,Jn,0,()=>uC,()=>DI]
var Gk=[9,Xd,Dn,0,()=>SC,()=>mC]
var Kk=[9,Xd,Kn,0,()=>pC,()=>EC]
var Bk=[9,Xd,Ro,2,()=>CC,()=>RC]
var Vk=[9,Xd,Ea,0,()=>TC,()=>DC]
var Hk=[9,Xd,va,0,()=>LC,()=>OC]
var wk=[9,Xd,Ta,0,()=>IC,()=>kC]
var Xk=[9,Xd,xa,0,()=>AC,()=>vC]
var zk=[9,Xd,$a,0,()=>gC,()=>yC]
var Yk=[9,Xd,Xa,0,()=>xC,()=>fC]
var jk=[9,Xd,Wa,2,()=>PC,()=>NC]
var Wk=[9,Xd,Qa,0,()=>_C,()=>hC]
var qk=[9,Xd,nn,0,()=>FC,()=>$C]
var Qk=[9,Xd,un,0,()=>bC,()=>UC]
var Zk=[9,Xd,In,0,()=>MC,()=>GC]
var Jk=[9,Xd,bn,0,()=>KC,()=>BC]
var tL=[9,Xd,Un,0,()=>wC,()=>XC]
var eL=[9,Xd,An,0,()=>VC,()=>HC]
var aL=[9,Xd,Mn,0,()=>zC,()=>YC]
var nL=[9,Xd,to,0,()=>ZC,()=>JC]
var oL=[9,Xd,Qn,0,()=>jC,()=>QC]
var sL=[9,Xd,qn,0,()=>WC,()=>qC]
var cL=[9,Xd,To,2,()=>tR,()=>eR]
var rL=[9,Xd,So,2,()=>aR,()=>nR]
var iL=[9,Xd,an,0,()=>oR,()=>sR]
var uL=[9,Xd,fn,0,()=>cR,()=>rR]
var SL=[9,Xd,Bn,0,()=>iR,()=>uR]
var mL=[9,Xd,jo,0,()=>SR,()=>mR]
var pL=[9,Xd,Po,0,()=>ER,()=>dR]
var EL=[9,Xd,zo,0,()=>lR,()=>DI]
var dL=[9,Xd,ds,0,()=>RR,()=>TR]
var lL=[9,Xd,Rs,0,()=>DR,()=>IR]
var CL=[9,Xd,Is,0,()=>kR,()=>LR]
var RL=[9,Xd,Os,0,()=>OR,()=>AR]
var TL=[9,Xd,fs,0,()=>vR,()=>gR]
var DL=[9,Xd,uc,0,()=>fR,()=>PR]
var IL=[9,Xd,lc,0,()=>NR,()=>_R]
var kL=[9,Xd,kc,0,()=>hR,()=>FR]
var LL=[9,Xd,gc,0,()=>$R,()=>bR]
var OL=[9,Xd,fc,0,()=>UR,()=>MR]
var AL=[9,Xd,_c,0,()=>GR,()=>KR]
var vL=[9,Xd,Wc,0,()=>BR,()=>VR]
var gL=[9,Xd,zc,0,()=>HR,()=>wR]
var yL=[9,Xd,Hc,0,()=>XR,()=>zR]
var xL=[9,Xd,ar,0,()=>YR,()=>jR]
var fL=[9,Xd,sr,0,()=>WR,()=>qR]
var PL=[9,Xd,ir,0,()=>QR,()=>ZR]
var NL=[9,Xd,rr,0,()=>JR,()=>tT]
var _L=[9,Xd,lr,0,()=>eT,()=>aT]
var hL=[9,Xd,Zc,0,()=>mT,()=>pT]
var FL=[9,Xd,Rr,0,()=>nT,()=>oT]
var $L=[9,Xd,Ar,0,()=>sT,()=>cT]
var bL=[9,Xd,yr,0,()=>rT,()=>iT]
var UL=[9,Xd,Cr,0,()=>uT,()=>ST]
var ML=[9,Xd,Nr,2,()=>ET,()=>dT]
var GL=[9,Xd,xr,2,()=>lT,()=>CT]
var KL=[9,Xd,Fr,2,()=>RT,()=>TT]
var BL=[9,Xd,au,2,()=>_T,()=>hT]
var VL=[9,Xd,hu,2,()=>FT,()=>$T]
var HL=[9,Xd,Zu,2,()=>bT,()=>UT]
var wL=[9,Xd,hS,2,()=>MT,()=>GT]
var XL=[9,Xd,Ru,0,()=>KT,()=>DI]
var zL=[9,Xd,IS,0,()=>tD,()=>eD]
var YL=[9,Xd,XS,0,()=>cD,()=>DI]
var jL=[9,Xd,kp,0,()=>rD,()=>DI]
var WL=[9,Xd,hp,0,()=>iD,()=>uD]
var qL=[9,Xd,bp,2,()=>SD,()=>mD]
var QL=[9,Xd,ep,0,()=>pD,()=>DI]
var ZL=[9,Xd,Qm,0,()=>BD,()=>VD]
var JL=[9,Xd,vp,0,()=>HD,()=>wD]
var tO=[9,Xd,UE,2,()=>QD,()=>ZD]
var eO=[9,Xd,ZE,0,()=>oI,()=>sI]
var aO=[9,Xd,rd,0,()=>cI,()=>uI]
var nO=[9,Xd,pd,0,()=>rI,()=>iI]
var oO=[9,Xd,dd,0,()=>SI,()=>mI]
var sO=[9,Xd,Td,0,()=>pI,()=>EI]
var cO=[9,Xd,fd,0,()=>dI,()=>lI]
const getRuntimeConfig=t=>({apiVersion:"2010-05-15",base64Decoder:t?.base64Decoder??X.E,base64Encoder:t?.base64Encoder??z.n,disableHostPrefix:t?.disableHostPrefix??false,endpointProvider:t?.endpointProvider??defaultEndpointResolver,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??defaultCloudFormationHttpAuthSchemeProvider,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new K.f2}],logger:t?.logger??new H.N,protocol:t?.protocol??B.k,protocolSettings:t?.protocolSettings??{defaultNamespace:"com.amazonaws.cloudformation",errorTypeRegistries:Al,xmlNamespace:"http://cloudformation.amazonaws.com/doc/2010-05-15/",version:"2010-05-15",serviceTarget:"CloudFormation"},serviceId:t?.serviceId??"CloudFormation",sha256:t?.sha256??V.k,urlParser:t?.urlParser??w.D,utf8Decoder:t?.utf8Decoder??Y.a,utf8Encoder:t?.utf8Encoder??j.P})
const runtimeConfig_getRuntimeConfig=t=>{(0,f.I)(process.version)
const e=(0,N.I)(t)
const defaultConfigProvider=()=>e().then(P.l)
const a=getRuntimeConfig(t);(0,O.I)(process.version)
const n={profile:t?.profile,logger:a.logger}
return{...a,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??(0,_.Z)(y.$,n),bodyLengthChecker:t?.bodyLengthChecker??U.n,credentialDefaultProvider:t?.credentialDefaultProvider??x.v6,defaultSocketTimeout:(0,A.E)(t?.requestHandler,9e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??(0,v.pf)({serviceId:a.serviceId,clientVersion:L.rE}),maxAttempts:t?.maxAttempts??(0,_.Z)(l.qs,t),region:t?.region??(0,_.Z)(h.GG,{...h.zH,...n}),requestHandler:M.$.create(t?.requestHandler??defaultConfigProvider),retryMode:t?.retryMode??(0,_.Z)({...l.kN,default:async()=>(await defaultConfigProvider()).retryMode||b.L0},t),streamCollector:t?.streamCollector??G.k,useDualstackEndpoint:t?.useDualstackEndpoint??(0,_.Z)(F.e$,n),useFipsEndpoint:t?.useFipsEndpoint??(0,_.Z)($.Ko,n),userAgentAppId:t?.userAgentAppId??(0,_.Z)(g.hV,n)}}
var rO=a(9999)
var iO=a(6571)
var uO=a(274)
const getHttpAuthExtensionConfiguration=t=>{const e=t.httpAuthSchemes
let a=t.httpAuthSchemeProvider
let n=t.credentials
return{setHttpAuthScheme(t){const a=e.findIndex(e=>e.schemeId===t.schemeId)
if(a===-1)e.push(t)
else e.splice(a,1,t)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(t){a=t},httpAuthSchemeProvider(){return a},setCredentials(t){n=t},credentials(){return n}}}
const resolveHttpAuthRuntimeConfig=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})
const resolveRuntimeExtensions=(t,e)=>{const a=Object.assign((0,rO.R)(t),(0,iO.xA)(t),(0,uO.e)(t),getHttpAuthExtensionConfiguration(t))
e.forEach(t=>t.configure(a))
return Object.assign(t,(0,rO.$)(a),(0,iO.uv)(a),(0,uO.j)(a),resolveHttpAuthRuntimeConfig(a))}
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
this.middlewareStack.use((0,S.l)(this.config))}destroy(){super.destroy()}}var SO=a(403)
var mO=a(5816)
const pO=(0,mO.k)(k,"CloudFormation","CloudFormationClient",E.rD)
const EO={}
const _mw0=(t,e,a,n)=>[]
class ActivateOrganizationsAccessCommand extends(pO(EO,_mw0,"ActivateOrganizationsAccess",Ok)){}class ActivateTypeCommand extends(pO(EO,_mw0,"ActivateType",Ak)){}class BatchDescribeTypeConfigurationsCommand extends(pO(EO,_mw0,"BatchDescribeTypeConfigurations",vk)){}class CancelUpdateStackCommand extends(pO(EO,_mw0,"CancelUpdateStack",gk)){}class ContinueUpdateRollbackCommand extends(pO(EO,_mw0,"ContinueUpdateRollback",yk)){}class CreateChangeSetCommand extends(pO(EO,_mw0,"CreateChangeSet",xk)){}class CreateGeneratedTemplateCommand extends(pO(EO,_mw0,"CreateGeneratedTemplate",fk)){}class CreateStackCommand extends(pO(EO,_mw0,"CreateStack",Pk)){}class CreateStackInstancesCommand extends(pO(EO,_mw0,"CreateStackInstances",Nk)){}class CreateStackRefactorCommand extends(pO(EO,_mw0,"CreateStackRefactor",_k)){}class CreateStackSetCommand extends(pO(EO,_mw0,"CreateStackSet",hk)){}class DeactivateOrganizationsAccessCommand extends(pO(EO,_mw0,"DeactivateOrganizationsAccess",Fk)){}class DeactivateTypeCommand extends(pO(EO,_mw0,"DeactivateType",$k)){}class DeleteChangeSetCommand extends(pO(EO,_mw0,"DeleteChangeSet",bk)){}class DeleteGeneratedTemplateCommand extends(pO(EO,_mw0,"DeleteGeneratedTemplate",Uk)){}class DeleteStackCommand extends(pO(EO,_mw0,"DeleteStack",Mk)){}class DeleteStackInstancesCommand extends(pO(EO,_mw0,"DeleteStackInstances",Gk)){}class DeleteStackSetCommand extends(pO(EO,_mw0,"DeleteStackSet",Kk)){}class DeregisterTypeCommand extends(pO(EO,_mw0,"DeregisterType",Bk)){}class DescribeAccountLimitsCommand extends(pO(EO,_mw0,"DescribeAccountLimits",Vk)){}class DescribeChangeSetCommand extends(pO(EO,_mw0,"DescribeChangeSet",Hk)){}class DescribeChangeSetHooksCommand extends(pO(EO,_mw0,"DescribeChangeSetHooks",wk)){}class DescribeEventsCommand extends(pO(EO,_mw0,"DescribeEvents",Xk)){}class DescribeGeneratedTemplateCommand extends(pO(EO,_mw0,"DescribeGeneratedTemplate",zk)){}class DescribeOrganizationsAccessCommand extends(pO(EO,_mw0,"DescribeOrganizationsAccess",Yk)){}class DescribePublisherCommand extends(pO(EO,_mw0,"DescribePublisher",jk)){}class DescribeResourceScanCommand extends(pO(EO,_mw0,"DescribeResourceScan",Wk)){}class DescribeStackDriftDetectionStatusCommand extends(pO(EO,_mw0,"DescribeStackDriftDetectionStatus",qk)){}class DescribeStackEventsCommand extends(pO(EO,_mw0,"DescribeStackEvents",Qk)){}class DescribeStackInstanceCommand extends(pO(EO,_mw0,"DescribeStackInstance",Zk)){}class DescribeStackRefactorCommand extends(pO(EO,_mw0,"DescribeStackRefactor",Jk)){}class DescribeStackResourceCommand extends(pO(EO,_mw0,"DescribeStackResource",tL)){}class DescribeStackResourceDriftsCommand extends(pO(EO,_mw0,"DescribeStackResourceDrifts",eL)){}class DescribeStackResourcesCommand extends(pO(EO,_mw0,"DescribeStackResources",aL)){}class DescribeStacksCommand extends(pO(EO,_mw0,"DescribeStacks",nL)){}class DescribeStackSetCommand extends(pO(EO,_mw0,"DescribeStackSet",oL)){}class DescribeStackSetOperationCommand extends(pO(EO,_mw0,"DescribeStackSetOperation",sL)){}class DescribeTypeCommand extends(pO(EO,_mw0,"DescribeType",cL)){}class DescribeTypeRegistrationCommand extends(pO(EO,_mw0,"DescribeTypeRegistration",rL)){}class DetectStackDriftCommand extends(pO(EO,_mw0,"DetectStackDrift",iL)){}class DetectStackResourceDriftCommand extends(pO(EO,_mw0,"DetectStackResourceDrift",uL)){}class DetectStackSetDriftCommand extends(pO(EO,_mw0,"DetectStackSetDrift",SL)){}class EstimateTemplateCostCommand extends(pO(EO,_mw0,"EstimateTemplateCost",mL)){}class ExecuteChangeSetCommand extends(pO(EO,_mw0,"ExecuteChangeSet",pL)){}class ExecuteStackRefactorCommand extends(pO(EO,_mw0,"ExecuteStackRefactor",EL)){}class GetGeneratedTemplateCommand extends(pO(EO,_mw0,"GetGeneratedTemplate",dL)){}class GetHookResultCommand extends(pO(EO,_mw0,"GetHookResult",lL)){}class GetStackPolicyCommand extends(pO(EO,_mw0,"GetStackPolicy",CL)){}class GetTemplateCommand extends(pO(EO,_mw0,"GetTemplate",RL)){}class GetTemplateSummaryCommand extends(pO(EO,_mw0,"GetTemplateSummary",TL)){}class ImportStacksToStackSetCommand extends(pO(EO,_mw0,"ImportStacksToStackSet",DL)){}class ListChangeSetsCommand extends(pO(EO,_mw0,"ListChangeSets",IL)){}class ListExportsCommand extends(pO(EO,_mw0,"ListExports",kL)){}class ListGeneratedTemplatesCommand extends(pO(EO,_mw0,"ListGeneratedTemplates",LL)){}class ListHookResultsCommand extends(pO(EO,_mw0,"ListHookResults",OL)){}class ListImportsCommand extends(pO(EO,_mw0,"ListImports",AL)){}class ListResourceScanRelatedResourcesCommand extends(pO(EO,_mw0,"ListResourceScanRelatedResources",vL)){}class ListResourceScanResourcesCommand extends(pO(EO,_mw0,"ListResourceScanResources",gL)){}class ListResourceScansCommand extends(pO(EO,_mw0,"ListResourceScans",yL)){}class ListStackInstanceResourceDriftsCommand extends(pO(EO,_mw0,"ListStackInstanceResourceDrifts",xL)){}class ListStackInstancesCommand extends(pO(EO,_mw0,"ListStackInstances",fL)){}class ListStackRefactorActionsCommand extends(pO(EO,_mw0,"ListStackRefactorActions",PL)){}class ListStackRefactorsCommand extends(pO(EO,_mw0,"ListStackRefactors",NL)){}class ListStackResourcesCommand extends(pO(EO,_mw0,"ListStackResources",_L)){}class ListStacksCommand extends(pO(EO,_mw0,"ListStacks",hL)){}class ListStackSetAutoDeploymentTargetsCommand extends(pO(EO,_mw0,"ListStackSetAutoDeploymentTargets",FL)){}class ListStackSetOperationResultsCommand extends(pO(EO,_mw0,"ListStackSetOperationResults",$L)){}class ListStackSetOperationsCommand extends(pO(EO,_mw0,"ListStackSetOperations",bL)){}class ListStackSetsCommand extends(pO(EO,_mw0,"ListStackSets",UL)){}class ListTypeRegistrationsCommand extends(pO(EO,_mw0,"ListTypeRegistrations",ML)){}class ListTypesCommand extends(pO(EO,_mw0,"ListTypes",GL)){}class ListTypeVersionsCommand extends(pO(EO,_mw0,"ListTypeVersions",KL)){}class PublishTypeCommand extends(pO(EO,_mw0,"PublishType",BL)){}class RecordHandlerProgressCommand extends(pO(EO,_mw0,"RecordHandlerProgress",VL)){}class RegisterPublisherCommand extends(pO(EO,_mw0,"RegisterPublisher",HL)){}class RegisterTypeCommand extends(pO(EO,_mw0,"RegisterType",wL)){}class RemoveAliasCommand extends(pO(EO,_mw0,"RemoveAlias",XL)){}class RollbackStackCommand extends(pO(EO,_mw0,"RollbackStack",zL)){}class SetAliasCommand extends(pO(EO,_mw0,"SetAlias",YL)){}class SetStackPolicyCommand extends(pO(EO,_mw0,"SetStackPolicy",jL)){}class SetTypeConfigurationCommand extends(pO(EO,_mw0,"SetTypeConfiguration",WL)){}class SetTypeDefaultVersionCommand extends(pO(EO,_mw0,"SetTypeDefaultVersion",qL)){}class SignalResourceCommand extends(pO(EO,_mw0,"SignalResource",QL)){}class StartResourceScanCommand extends(pO(EO,_mw0,"StartResourceScan",ZL)){}class StopStackSetOperationCommand extends(pO(EO,_mw0,"StopStackSetOperation",JL)){}class TestTypeCommand extends(pO(EO,_mw0,"TestType",tO)){}class UpdateGeneratedTemplateCommand extends(pO(EO,_mw0,"UpdateGeneratedTemplate",eO)){}class UpdateStackCommand extends(pO(EO,_mw0,"UpdateStack",aO)){}class UpdateStackInstancesCommand extends(pO(EO,_mw0,"UpdateStackInstances",nO)){}class UpdateStackSetCommand extends(pO(EO,_mw0,"UpdateStackSet",oO)){}class UpdateTerminationProtectionCommand extends(pO(EO,_mw0,"UpdateTerminationProtection",sO)){}class ValidateTemplateCommand extends(pO(EO,_mw0,"ValidateTemplate",cO)){}var dO=a(9983)
const lO=(0,dO.K)(CloudFormationClient,DescribeAccountLimitsCommand,"NextToken","NextToken","")
const CO=(0,dO.K)(CloudFormationClient,DescribeChangeSetCommand,"NextToken","NextToken","")
const RO=(0,dO.K)(CloudFormationClient,DescribeEventsCommand,"NextToken","NextToken","")
const TO=(0,dO.K)(CloudFormationClient,DescribeStackEventsCommand,"NextToken","NextToken","")
const DO=(0,dO.K)(CloudFormationClient,DescribeStackResourceDriftsCommand,"NextToken","NextToken","MaxResults")
const IO=(0,dO.K)(CloudFormationClient,DescribeStacksCommand,"NextToken","NextToken","")
const kO=(0,dO.K)(CloudFormationClient,ListChangeSetsCommand,"NextToken","NextToken","")
const LO=(0,dO.K)(CloudFormationClient,ListExportsCommand,"NextToken","NextToken","")
const OO=(0,dO.K)(CloudFormationClient,ListGeneratedTemplatesCommand,"NextToken","NextToken","MaxResults")
const AO=(0,dO.K)(CloudFormationClient,ListImportsCommand,"NextToken","NextToken","")
const vO=(0,dO.K)(CloudFormationClient,ListResourceScanRelatedResourcesCommand,"NextToken","NextToken","MaxResults")
const gO=(0,dO.K)(CloudFormationClient,ListResourceScanResourcesCommand,"NextToken","NextToken","MaxResults")
const yO=(0,dO.K)(CloudFormationClient,ListResourceScansCommand,"NextToken","NextToken","MaxResults")
const xO=(0,dO.K)(CloudFormationClient,ListStackInstancesCommand,"NextToken","NextToken","MaxResults")
const fO=(0,dO.K)(CloudFormationClient,ListStackRefactorActionsCommand,"NextToken","NextToken","MaxResults")
const PO=(0,dO.K)(CloudFormationClient,ListStackRefactorsCommand,"NextToken","NextToken","MaxResults")
const NO=(0,dO.K)(CloudFormationClient,ListStackResourcesCommand,"NextToken","NextToken","")
const _O=(0,dO.K)(CloudFormationClient,ListStackSetOperationResultsCommand,"NextToken","NextToken","MaxResults")
const hO=(0,dO.K)(CloudFormationClient,ListStackSetOperationsCommand,"NextToken","NextToken","MaxResults")
const FO=(0,dO.K)(CloudFormationClient,ListStackSetsCommand,"NextToken","NextToken","MaxResults")
const $O=(0,dO.K)(CloudFormationClient,ListStacksCommand,"NextToken","NextToken","")
const bO=(0,dO.K)(CloudFormationClient,ListTypeRegistrationsCommand,"NextToken","NextToken","MaxResults")
const UO=(0,dO.K)(CloudFormationClient,ListTypesCommand,"NextToken","NextToken","MaxResults")
const MO=(0,dO.K)(CloudFormationClient,ListTypeVersionsCommand,"NextToken","NextToken","MaxResults")
var GO=a(2922)
var KO=a(8015)
const checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeChangeSetCommand(e))
a=n
try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_COMPLETE")return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.Status
if(returnComparator()==="FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForChangeSetCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,checkState)}
const waitUntilChangeSetCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,checkState)
return(0,GO.No)(n)}
const waitForStackCreateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="CREATE_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_IN_PROGRESS"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_FAILED"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_IN_PROGRESS"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_FAILED"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="CREATE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackCreateComplete_checkState)}
const waitUntilStackCreateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackCreateComplete_checkState)
return(0,GO.No)(n)}
const waitForStackDeleteComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="DELETE_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="CREATE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_IN_PROGRESS")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.SUCCESS,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackDeleteComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackDeleteComplete_checkState)}
const waitUntilStackDeleteComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackDeleteComplete_checkState)
return(0,GO.No)(n)}
const waitForStackExists_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
return{state:GO.IX.SUCCESS,reason:a}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.RETRY,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackExists=async(t,e)=>{const a={minDelay:5,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackExists_checkState)}
const waitUntilStackExists=async(t,e)=>{const a={minDelay:5,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackExists_checkState)
return(0,GO.No)(n)}
const waitForStackImportComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="IMPORT_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_IN_PROGRESS")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="IMPORT_ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackImportComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackImportComplete_checkState)}
const waitUntilStackImportComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackImportComplete_checkState)
return(0,GO.No)(n)}
const waitForStackRefactorCreateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStackRefactorCommand(e))
a=n
try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_COMPLETE")return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.Status
if(returnComparator()==="CREATE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackRefactorCreateComplete=async(t,e)=>{const a={minDelay:5,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackRefactorCreateComplete_checkState)}
const waitUntilStackRefactorCreateComplete=async(t,e)=>{const a={minDelay:5,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackRefactorCreateComplete_checkState)
return(0,GO.No)(n)}
const waitForStackRefactorExecuteComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStackRefactorCommand(e))
a=n
try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="EXECUTE_COMPLETE")return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="EXECUTE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>n.ExecutionStatus
if(returnComparator()==="ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackRefactorExecuteComplete=async(t,e)=>{const a={minDelay:15,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackRefactorExecuteComplete_checkState)}
const waitUntilStackRefactorExecuteComplete=async(t,e)=>{const a={minDelay:15,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackRefactorExecuteComplete_checkState)
return(0,GO.No)(n)}
const waitForStackRollbackComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_ROLLBACK_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="DELETE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackRollbackComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackRollbackComplete_checkState)}
const waitUntilStackRollbackComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackRollbackComplete_checkState)
return(0,GO.No)(n)}
const waitForStackUpdateComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeStacksCommand(e))
a=n
try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
let t=returnComparator().length>0
for(let e of returnComparator())t=t&&e=="UPDATE_COMPLETE"
if(t)return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}try{const returnComparator=()=>{let t=[].concat(...n.Stacks)
let e=t.map(t=>t.StackStatus)
return e}
for(let t of returnComparator())if(t=="UPDATE_ROLLBACK_COMPLETE")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t
if(t.name==="ValidationError")return{state:GO.IX.FAILURE,reason:a}}return{state:GO.IX.RETRY,reason:a}}
const waitForStackUpdateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForStackUpdateComplete_checkState)}
const waitUntilStackUpdateComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForStackUpdateComplete_checkState)
return(0,GO.No)(n)}
const waitForTypeRegistrationComplete_checkState=async(t,e)=>{let a
try{let n=await t.send(new DescribeTypeRegistrationCommand(e))
a=n
try{const returnComparator=()=>n.ProgressStatus
if(returnComparator()==="COMPLETE")return{state:GO.IX.SUCCESS,reason:a}}catch(t){}try{const returnComparator=()=>n.ProgressStatus
if(returnComparator()==="FAILED")return{state:GO.IX.FAILURE,reason:a}}catch(t){}}catch(t){a=t}return{state:GO.IX.RETRY,reason:a}}
const waitForTypeRegistrationComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
return(0,KO.$)({...a,...t},e,waitForTypeRegistrationComplete_checkState)}
const waitUntilTypeRegistrationComplete=async(t,e)=>{const a={minDelay:30,maxDelay:120}
const n=await(0,KO.$)({...a,...t},e,waitForTypeRegistrationComplete_checkState)
return(0,GO.No)(n)}
const BO={ActivateOrganizationsAccessCommand,ActivateTypeCommand,BatchDescribeTypeConfigurationsCommand,CancelUpdateStackCommand,ContinueUpdateRollbackCommand,CreateChangeSetCommand,CreateGeneratedTemplateCommand,CreateStackCommand,CreateStackInstancesCommand,CreateStackRefactorCommand,CreateStackSetCommand,DeactivateOrganizationsAccessCommand,DeactivateTypeCommand,DeleteChangeSetCommand,DeleteGeneratedTemplateCommand,DeleteStackCommand,DeleteStackInstancesCommand,DeleteStackSetCommand,DeregisterTypeCommand,DescribeAccountLimitsCommand,DescribeChangeSetCommand,DescribeChangeSetHooksCommand,DescribeEventsCommand,DescribeGeneratedTemplateCommand,DescribeOrganizationsAccessCommand,DescribePublisherCommand,DescribeResourceScanCommand,DescribeStackDriftDetectionStatusCommand,DescribeStackEventsCommand,DescribeStackInstanceCommand,DescribeStackRefactorCommand,DescribeStackResourceCommand,DescribeStackResourceDriftsCommand,DescribeStackResourcesCommand,DescribeStacksCommand,DescribeStackSetCommand,DescribeStackSetOperationCommand,DescribeTypeCommand,DescribeTypeRegistrationCommand,DetectStackDriftCommand,DetectStackResourceDriftCommand,DetectStackSetDriftCommand,EstimateTemplateCostCommand,ExecuteChangeSetCommand,ExecuteStackRefactorCommand,GetGeneratedTemplateCommand,GetHookResultCommand,GetStackPolicyCommand,GetTemplateCommand,GetTemplateSummaryCommand,ImportStacksToStackSetCommand,ListChangeSetsCommand,ListExportsCommand,ListGeneratedTemplatesCommand,ListHookResultsCommand,ListImportsCommand,ListResourceScanRelatedResourcesCommand,ListResourceScanResourcesCommand,ListResourceScansCommand,ListStackInstanceResourceDriftsCommand,ListStackInstancesCommand,ListStackRefactorActionsCommand,ListStackRefactorsCommand,ListStackResourcesCommand,ListStacksCommand,ListStackSetAutoDeploymentTargetsCommand,ListStackSetOperationResultsCommand,ListStackSetOperationsCommand,ListStackSetsCommand,ListTypeRegistrationsCommand,ListTypesCommand,ListTypeVersionsCommand,PublishTypeCommand,RecordHandlerProgressCommand,RegisterPublisherCommand,RegisterTypeCommand,RemoveAliasCommand,RollbackStackCommand,SetAliasCommand,SetStackPolicyCommand,SetTypeConfigurationCommand,SetTypeDefaultVersionCommand,SignalResourceCommand,StartResourceScanCommand,StopStackSetOperationCommand,TestTypeCommand,UpdateGeneratedTemplateCommand,UpdateStackCommand,UpdateStackInstancesCommand,UpdateStackSetCommand,UpdateTerminationProtectionCommand,ValidateTemplateCommand}
const VO={paginateDescribeAccountLimits:lO,paginateDescribeChangeSet:CO,paginateDescribeEvents:RO,paginateDescribeStackEvents:TO,paginateDescribeStackResourceDrifts:DO,paginateDescribeStacks:IO,paginateListChangeSets:kO,paginateListExports:LO,paginateListGeneratedTemplates:OO,paginateListImports:AO,paginateListResourceScanRelatedResources:vO,paginateListResourceScanResources:gO,paginateListResourceScans:yO,paginateListStackInstances:xO,paginateListStackRefactorActions:fO,paginateListStackRefactors:PO,paginateListStackResources:NO,paginateListStacks:$O,paginateListStackSetOperationResults:_O,paginateListStackSetOperations:hO,paginateListStackSets:FO,paginateListTypeRegistrations:bO,paginateListTypes:UO,paginateListTypeVersions:MO}
const HO={waitUntilChangeSetCreateComplete,waitUntilStackRefactorCreateComplete,waitUntilStackRefactorExecuteComplete,waitUntilStackCreateComplete,waitUntilStackDeleteComplete,waitUntilStackExists,waitUntilStackImportComplete,waitUntilStackRollbackComplete,waitUntilStackUpdateComplete,waitUntilTypeRegistrationComplete}
class CloudFormation extends CloudFormationClient{}(0,SO.J)(BO,CloudFormation,{paginators:VO,waiters:HO})
var wO=a(5845)
const XO={DIFFERENCE:"DIFFERENCE",INTERSECTION:"INTERSECTION",NONE:"NONE",UNION:"UNION"}
const zO={FAILED:"FAILED",SKIPPED:"SKIPPED",SUCCEEDED:"SUCCEEDED"}
const YO={HOOK:"HOOK",MODULE:"MODULE",RESOURCE:"RESOURCE"}
const jO={MAJOR:"MAJOR",MINOR:"MINOR"}
const WO={TEMPLATE:"TEMPLATE"}
const qO={CRITICAL:"CRITICAL",HIGH:"HIGH",INFORMATIONAL:"INFORMATIONAL",LOW:"LOW",MEDIUM:"MEDIUM"}
const QO={FAILED:"FAILED",PASSED:"PASSED",SKIPPED:"SKIPPED"}
const ZO={Add:"Add",Modify:"Modify",Remove:"Remove",SyncWithActual:"SyncWithActual"}
const JO={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",SUCCEEDED:"SUCCEEDED"}
const tA={ACTUAL_STATE:"ACTUAL_STATE",PREVIOUS_DEPLOYMENT_STATE:"PREVIOUS_DEPLOYMENT_STATE"}
const eA={DELEGATED_ADMIN:"DELEGATED_ADMIN",SELF:"SELF"}
const aA={CAPABILITY_AUTO_EXPAND:"CAPABILITY_AUTO_EXPAND",CAPABILITY_IAM:"CAPABILITY_IAM",CAPABILITY_NAMED_IAM:"CAPABILITY_NAMED_IAM"}
const nA={ACTIVATED:"ACTIVATED",AWS_TYPES:"AWS_TYPES",REGISTERED:"REGISTERED",THIRD_PARTY:"THIRD_PARTY"}
const oA={Add:"Add",Dynamic:"Dynamic",Import:"Import",Modify:"Modify",Remove:"Remove",SyncWithActual:"SyncWithActual"}
const sA={Automatic:"Automatic",DirectModification:"DirectModification",NoModification:"NoModification",ParameterReference:"ParameterReference",ResourceAttribute:"ResourceAttribute",ResourceReference:"ResourceReference"}
const cA={Dynamic:"Dynamic",Static:"Static"}
const rA={CreationPolicy:"CreationPolicy",DeletionPolicy:"DeletionPolicy",Metadata:"Metadata",Properties:"Properties",Tags:"Tags",UpdatePolicy:"UpdatePolicy",UpdateReplacePolicy:"UpdateReplacePolicy"}
const iA={Always:"Always",Conditionally:"Conditionally",Never:"Never"}
const uA={Delete:"Delete",ReplaceAndDelete:"ReplaceAndDelete",ReplaceAndRetain:"ReplaceAndRetain",ReplaceAndSnapshot:"ReplaceAndSnapshot",Retain:"Retain",Snapshot:"Snapshot"}
const SA={Conditional:"Conditional",False:"False",True:"True"}
const mA={MANAGED_BY_AWS:"MANAGED_BY_AWS",SENSITIVE_PROPERTY:"SENSITIVE_PROPERTY",WRITE_ONLY_PROPERTY:"WRITE_ONLY_PROPERTY"}
const pA={DELETED:"DELETED",IN_SYNC:"IN_SYNC",MODIFIED:"MODIFIED",NOT_CHECKED:"NOT_CHECKED",UNKNOWN:"UNKNOWN",UNSUPPORTED:"UNSUPPORTED"}
const EA={Resource:"Resource"}
const dA={FAIL:"FAIL",WARN:"WARN"}
const lA={PRE_PROVISION:"PRE_PROVISION"}
const CA={RESOURCE:"RESOURCE"}
const RA={PLANNED:"PLANNED",PLANNING:"PLANNING",UNAVAILABLE:"UNAVAILABLE"}
const TA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",CREATE_PENDING:"CREATE_PENDING",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_PENDING:"DELETE_PENDING",FAILED:"FAILED"}
const DA={AVAILABLE:"AVAILABLE",EXECUTE_COMPLETE:"EXECUTE_COMPLETE",EXECUTE_FAILED:"EXECUTE_FAILED",EXECUTE_IN_PROGRESS:"EXECUTE_IN_PROGRESS",OBSOLETE:"OBSOLETE",UNAVAILABLE:"UNAVAILABLE"}
const IA={CREATE:"CREATE",IMPORT:"IMPORT",UPDATE:"UPDATE"}
const kA={EXPRESS:"EXPRESS",STANDARD:"STANDARD"}
const LA={REVERT_DRIFT:"REVERT_DRIFT"}
const OA={DELETE:"DELETE",DO_NOTHING:"DO_NOTHING",ROLLBACK:"ROLLBACK"}
const AA={DELETE:"DELETE",RETAIN:"RETAIN"}
const vA={DELETE:"DELETE",RETAIN:"RETAIN"}
const gA={DELETE:"DELETE",DO_NOTHING:"DO_NOTHING",ROLLBACK:"ROLLBACK"}
const yA={SOFT_FAILURE_TOLERANCE:"SOFT_FAILURE_TOLERANCE",STRICT_FAILURE_TOLERANCE:"STRICT_FAILURE_TOLERANCE"}
const xA={PARALLEL:"PARALLEL",SEQUENTIAL:"SEQUENTIAL"}
const fA={SELF_MANAGED:"SELF_MANAGED",SERVICE_MANAGED:"SERVICE_MANAGED"}
const PA={FORCE_DELETE_STACK:"FORCE_DELETE_STACK",STANDARD:"STANDARD"}
const NA={HOOK:"HOOK",MODULE:"MODULE",RESOURCE:"RESOURCE"}
const _A={DRIFTED:"DRIFTED",IN_SYNC:"IN_SYNC",NOT_CHECKED:"NOT_CHECKED",UNKNOWN:"UNKNOWN"}
const hA={CONFIGURATION_COMPLETE:"CONFIGURATION_COMPLETE",VALIDATION_FAILED:"VALIDATION_FAILED"}
const FA={HOOK_INVOCATION_ERROR:"HOOK_INVOCATION_ERROR",PROGRESS_EVENT:"PROGRESS_EVENT",PROVISIONING_ERROR:"PROVISIONING_ERROR",STACK_EVENT:"STACK_EVENT",VALIDATION_ERROR:"VALIDATION_ERROR"}
const $A={HOOK_COMPLETE_FAILED:"HOOK_COMPLETE_FAILED",HOOK_COMPLETE_SUCCEEDED:"HOOK_COMPLETE_SUCCEEDED",HOOK_FAILED:"HOOK_FAILED",HOOK_IN_PROGRESS:"HOOK_IN_PROGRESS"}
const bA={CONTINUE_ROLLBACK:"CONTINUE_ROLLBACK",CREATE_CHANGESET:"CREATE_CHANGESET",CREATE_STACK:"CREATE_STACK",DELETE_STACK:"DELETE_STACK",ROLLBACK:"ROLLBACK",UPDATE_STACK:"UPDATE_STACK"}
const UA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_SKIPPED:"DELETE_SKIPPED",EXPORT_COMPLETE:"EXPORT_COMPLETE",EXPORT_FAILED:"EXPORT_FAILED",EXPORT_IN_PROGRESS:"EXPORT_IN_PROGRESS",EXPORT_ROLLBACK_COMPLETE:"EXPORT_ROLLBACK_COMPLETE",EXPORT_ROLLBACK_FAILED:"EXPORT_ROLLBACK_FAILED",EXPORT_ROLLBACK_IN_PROGRESS:"EXPORT_ROLLBACK_IN_PROGRESS",IMPORT_COMPLETE:"IMPORT_COMPLETE",IMPORT_FAILED:"IMPORT_FAILED",IMPORT_IN_PROGRESS:"IMPORT_IN_PROGRESS",IMPORT_ROLLBACK_COMPLETE:"IMPORT_ROLLBACK_COMPLETE",IMPORT_ROLLBACK_FAILED:"IMPORT_ROLLBACK_FAILED",IMPORT_ROLLBACK_IN_PROGRESS:"IMPORT_ROLLBACK_IN_PROGRESS",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UPDATE_COMPLETE:"UPDATE_COMPLETE",UPDATE_FAILED:"UPDATE_FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_ROLLBACK_COMPLETE:"UPDATE_ROLLBACK_COMPLETE",UPDATE_ROLLBACK_FAILED:"UPDATE_ROLLBACK_FAILED",UPDATE_ROLLBACK_IN_PROGRESS:"UPDATE_ROLLBACK_IN_PROGRESS"}
const MA={FAILED:"FAILED",SKIPPED:"SKIPPED"}
const GA={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PENDING:"PENDING"}
const KA={EXCLUDED_PROPERTIES:"EXCLUDED_PROPERTIES",EXCLUDED_RESOURCES:"EXCLUDED_RESOURCES",MUTUALLY_EXCLUSIVE_PROPERTIES:"MUTUALLY_EXCLUSIVE_PROPERTIES",MUTUALLY_EXCLUSIVE_TYPES:"MUTUALLY_EXCLUSIVE_TYPES",UNSUPPORTED_PROPERTIES:"UNSUPPORTED_PROPERTIES"}
const BA={COMPLETE:"COMPLETE",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",CREATE_PENDING:"CREATE_PENDING",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",DELETE_PENDING:"DELETE_PENDING",FAILED:"FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_PENDING:"UPDATE_PENDING"}
const VA={DISABLED:"DISABLED",DISABLED_PERMANENTLY:"DISABLED_PERMANENTLY",ENABLED:"ENABLED"}
const HA={AWS_Marketplace:"AWS_Marketplace",Bitbucket:"Bitbucket",GitHub:"GitHub"}
const wA={UNVERIFIED:"UNVERIFIED",VERIFIED:"VERIFIED"}
const XA={COMPLETE:"COMPLETE",EXPIRED:"EXPIRED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"}
const zA={DETECTION_COMPLETE:"DETECTION_COMPLETE",DETECTION_FAILED:"DETECTION_FAILED",DETECTION_IN_PROGRESS:"DETECTION_IN_PROGRESS"}
const YA={CANCELLED:"CANCELLED",FAILED:"FAILED",FAILED_IMPORT:"FAILED_IMPORT",INOPERABLE:"INOPERABLE",PENDING:"PENDING",RUNNING:"RUNNING",SKIPPED_SUSPENDED_ACCOUNT:"SKIPPED_SUSPENDED_ACCOUNT",SUCCEEDED:"SUCCEEDED"}
const jA={CURRENT:"CURRENT",INOPERABLE:"INOPERABLE",OUTDATED:"OUTDATED"}
const WA={AVAILABLE:"AVAILABLE",EXECUTE_COMPLETE:"EXECUTE_COMPLETE",EXECUTE_FAILED:"EXECUTE_FAILED",EXECUTE_IN_PROGRESS:"EXECUTE_IN_PROGRESS",OBSOLETE:"OBSOLETE",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UNAVAILABLE:"UNAVAILABLE"}
const qA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS"}
const QA={ADD:"ADD",NOT_EQUAL:"NOT_EQUAL",REMOVE:"REMOVE"}
const ZA={CREATE_COMPLETE:"CREATE_COMPLETE",CREATE_FAILED:"CREATE_FAILED",CREATE_IN_PROGRESS:"CREATE_IN_PROGRESS",DELETE_COMPLETE:"DELETE_COMPLETE",DELETE_FAILED:"DELETE_FAILED",DELETE_IN_PROGRESS:"DELETE_IN_PROGRESS",IMPORT_COMPLETE:"IMPORT_COMPLETE",IMPORT_IN_PROGRESS:"IMPORT_IN_PROGRESS",IMPORT_ROLLBACK_COMPLETE:"IMPORT_ROLLBACK_COMPLETE",IMPORT_ROLLBACK_FAILED:"IMPORT_ROLLBACK_FAILED",IMPORT_ROLLBACK_IN_PROGRESS:"IMPORT_ROLLBACK_IN_PROGRESS",REVIEW_IN_PROGRESS:"REVIEW_IN_PROGRESS",ROLLBACK_COMPLETE:"ROLLBACK_COMPLETE",ROLLBACK_FAILED:"ROLLBACK_FAILED",ROLLBACK_IN_PROGRESS:"ROLLBACK_IN_PROGRESS",UPDATE_COMPLETE:"UPDATE_COMPLETE",UPDATE_COMPLETE_CLEANUP_IN_PROGRESS:"UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",UPDATE_FAILED:"UPDATE_FAILED",UPDATE_IN_PROGRESS:"UPDATE_IN_PROGRESS",UPDATE_ROLLBACK_COMPLETE:"UPDATE_ROLLBACK_COMPLETE",UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS:"UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",UPDATE_ROLLBACK_FAILED:"UPDATE_ROLLBACK_FAILED",UPDATE_ROLLBACK_IN_PROGRESS:"UPDATE_ROLLBACK_IN_PROGRESS"}
const JA={COMPLETED:"COMPLETED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PARTIAL_SUCCESS:"PARTIAL_SUCCESS",STOPPED:"STOPPED"}
const tv={DRIFTED:"DRIFTED",IN_SYNC:"IN_SYNC",NOT_CHECKED:"NOT_CHECKED"}
const ev={ACTIVE:"ACTIVE",DELETED:"DELETED"}
const av={CREATE:"CREATE",DELETE:"DELETE",DETECT_DRIFT:"DETECT_DRIFT",UPDATE:"UPDATE"}
const nv={FAILED:"FAILED",QUEUED:"QUEUED",RUNNING:"RUNNING",STOPPED:"STOPPED",STOPPING:"STOPPING",SUCCEEDED:"SUCCEEDED"}
const ov={DEPRECATED:"DEPRECATED",LIVE:"LIVE"}
const sv={FULLY_MUTABLE:"FULLY_MUTABLE",IMMUTABLE:"IMMUTABLE",NON_PROVISIONABLE:"NON_PROVISIONABLE"}
const cv={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",NOT_TESTED:"NOT_TESTED",PASSED:"PASSED"}
const rv={PRIVATE:"PRIVATE",PUBLIC:"PUBLIC"}
const iv={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"}
const uv={JSON:"JSON",YAML:"YAML"}
const Sv={CREATE:"CREATE",DELETE:"DELETE",IMPORT:"IMPORT",UPDATE:"UPDATE"}
const mv={Original:"Original",Processed:"Processed"}
const pv={CHANGE_SET:"CHANGE_SET",CLOUD_CONTROL:"CLOUD_CONTROL",RESOURCE:"RESOURCE",STACK:"STACK"}
const Ev={FULL:"FULL",PARTIAL:"PARTIAL"}
const dv={DETAILED_STATUS:"DETAILED_STATUS",DRIFT_STATUS:"DRIFT_STATUS",LAST_OPERATION_ID:"LAST_OPERATION_ID"}
const lv={CREATE:"CREATE",MOVE:"MOVE"}
const Cv={AUTO:"AUTO",MANUAL:"MANUAL"}
const Rv={RESOURCE:"RESOURCE",STACK:"STACK"}
const Tv={OPERATION_RESULT_STATUS:"OPERATION_RESULT_STATUS"}
const Dv={CANCELLED:"CANCELLED",FAILED:"FAILED",PENDING:"PENDING",RUNNING:"RUNNING",SUCCEEDED:"SUCCEEDED"}
const Iv={FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS",PENDING:"PENDING",SUCCESS:"SUCCESS"}
const kv={AccessDenied:"AccessDenied",AlreadyExists:"AlreadyExists",GeneralServiceException:"GeneralServiceException",HandlerInternalFailure:"HandlerInternalFailure",InternalFailure:"InternalFailure",InvalidCredentials:"InvalidCredentials",InvalidRequest:"InvalidRequest",InvalidTypeConfiguration:"InvalidTypeConfiguration",NetworkFailure:"NetworkFailure",NonCompliant:"NonCompliant",NotFound:"NotFound",NotUpdatable:"NotUpdatable",ResourceConflict:"ResourceConflict",ServiceInternalError:"ServiceInternalError",ServiceLimitExceeded:"ServiceLimitExceeded",ServiceTimeout:"NotStabilized",Throttling:"Throttling",Unknown:"Unknown",UnsupportedTarget:"UnsupportedTarget"}
const Lv={FAILURE:"FAILURE",SUCCESS:"SUCCESS"}})}

