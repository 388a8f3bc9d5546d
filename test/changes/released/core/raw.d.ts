import { Client } from 'openapi-fetch';
import { ClientLike } from './index.js';
import { Credential } from './index.js';
export type RawClient = Pick<Client<paths>, Verb>;
declare const VERBS: readonly [
    "GET",
    "PUT",
    "POST",
    "PATCH",
    "DELETE"
];
type Verb = (typeof VERBS)[number];
interface components {
    headers: {
        RetryAfter: number;
        TraceId: string;
    };
    parameters: {
        ConfigIdHeader: string;
        ConnectionIdHeader: string;
        ConnectionIdQuery: string;
        Limit: number;
        LinkedAccountId: string;
        LinkedAccountIdRequired: string;
        Page: number;
        SlugHeader: string;
        SlugPath: string;
        WebhookSignature: string;
    };
    pathItems: never;
    requestBodies: never;
    responses: {
        AccountRequired: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        InvalidToken: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        TooManyRequests: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "Retry-After": components["headers"]["RetryAfter"];
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
        Unauthorized: {
            content: {
                "application/json": components["schemas"]["Error"];
            };
            headers: {
                [name: string]: unknown;
                "X-Trace-ID": components["headers"]["TraceId"];
            };
        };
    };
    schemas: {
        Action: {
            action_id: string;
            description: string;
            name: string;
            tag?: string;
        };
        ActionInput: {
            [key: string]: unknown;
        };
        ActionList: components["schemas"]["Action"][];
        ActionParameter: {
            label: string;
            name: string;
            required: boolean;
            type: ("text" | "json") | string;
        };
        ActionParameterList: components["schemas"]["ActionParameter"][];
        ActionResult: {
            data?: {
                [key: string]: unknown;
            };
            http_status?: number;
            node_status?: ("Success" | "Ready" | "Errored" | "Waiting" | "Stopped" | "Rejected" | "Errored_and_Skipped" | "Timed_Out") | string;
            success?: boolean;
        };
        AddTableRecordsRequest: {
            data: components["schemas"]["NewTableRecord"] | components["schemas"]["NewTableRecord"][];
        };
        AddedTableRecords: {
            add_record_result: components["schemas"]["TableRecord"][];
            transformed_add_data?: unknown;
        };
        Application: {
            _id?: string;
            app_id?: string;
            auth_input_map?: components["schemas"]["AuthInput"][];
            auth_type: components["schemas"]["AuthType"];
            auth_type_options?: {
                [key: string]: components["schemas"]["AuthInput"][];
            };
            connected?: boolean;
            connected_accounts?: components["schemas"]["ConnectedAccount"][];
            description: string;
            ecosystem?: boolean;
            grant_type?: ("authorization_code" | "authorization_code_pkce" | "client_credentials") | string;
            has_multi_auth_enabled?: boolean;
            icon: string;
            kind?: ("native" | "custom" | "universal_connector") | string;
            name: string;
            reauth_required: boolean;
            slug: string;
            tags: string[];
            type?: string;
            version?: components["schemas"]["ApplicationVersion"];
            webhook_url?: string;
        };
        ApplicationVersion: {
            _v: string;
            description: string;
        };
        ApplicationsOrOne: components["schemas"]["Application"][] | components["schemas"]["Application"];
        AuthInput: {
            description?: string;
            label: string;
            name: string;
            options?: unknown[];
            placeholder: string;
            required: boolean;
            type: ("text" | "password" | "number" | "boolean" | "select") | string;
        };
        AuthStructure: {
            [key: string]: components["schemas"]["AuthStructureFields"];
        };
        AuthStructureField: {
            required: boolean;
            type: string;
        };
        AuthStructureFields: {
            [key: string]: string | components["schemas"]["AuthStructureField"];
        };
        AuthType: ("oauth2" | "keybased" | "api_key" | "basic_auth" | "bearer_token" | "noauth") | string;
        BareError: {
            error: string;
            message: string;
        };
        CodedError: {
            error_code: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        Config: components["schemas"]["ConfigContents"] & {
            config_id: string;
            connection_id?: string;
        };
        ConfigContents: {
            field_errors?: components["schemas"]["ConfigFieldError"][];
            fields: components["schemas"]["ConfigField"][];
            slug: string;
            workflows: components["schemas"]["ConfigWorkflow"][];
        };
        ConfigField: {
            associated_page?: string;
            data_source?: {
                [key: string]: unknown;
            };
            defaultValue?: components["schemas"]["ConfigFieldValue"];
            dynamic_map_field_object_name?: string;
            dynamic_slot_identifier?: string;
            field_type: ("text" | "date" | "number" | "url" | "email" | "textarea" | "select" | "json" | "map" | "map_v2" | "rule_engine") | string;
            has_dynamic_map_fields?: boolean;
            help_text?: string;
            hidden?: boolean;
            id: string;
            labels?: components["schemas"]["ConfigOption"][];
            mapping?: {
                [key: string]: unknown;
            };
            multiple?: boolean;
            name: string;
            options?: components["schemas"]["ConfigOption"][];
            parent?: string;
            placeholder?: string;
            required?: boolean;
            rule_columns?: {
                [key: string]: unknown;
            }[];
            value?: components["schemas"]["ConfigFieldValue"];
        };
        ConfigFieldError: {
            error: components["schemas"]["ConfigFieldErrorDetail"];
            id: string;
            name: string;
        };
        ConfigFieldErrorDetail: {
            error?: unknown;
            message: string;
        };
        ConfigFieldList: components["schemas"]["ConfigContents"] & {
            config_id?: string;
        };
        ConfigFieldRuleOptions: {
            conditional_code_stdout?: unknown[];
            options?: components["schemas"]["ConfigOption"][];
            rule_column?: components["schemas"]["RuleColumnParts"];
        };
        ConfigFieldValue: unknown;
        ConfigFieldValues: {
            [key: string]: components["schemas"]["ConfigFieldValue"];
        };
        ConfigLabels: {
            [key: string]: components["schemas"]["ConfigOption"][] | string;
        };
        ConfigOption: {
            name: string;
            value: string | number;
        };
        ConfigSummary: {
            _id?: string;
            config_id: string;
            connection_id?: string;
            tenant_config?: boolean;
        };
        ConfigSummaryList: components["schemas"]["ConfigSummary"][];
        ConfigWorkflow: {
            associated_page?: string;
            description?: string;
            enabled: boolean;
            fields?: components["schemas"]["ConfigField"][];
            icon?: string;
            id: string;
            name: string;
        };
        ConfigWorkflowState: {
            data_slots?: {
                [key: string]: unknown;
            }[];
            description?: string;
            enabled: boolean;
            id: string;
            name?: string;
        };
        ConfigWorkflowStates: {
            workflows: components["schemas"]["ConfigWorkflowState"][];
        };
        ConnectUrl: {
            hosted_url: string;
        };
        ConnectedAccount: {
            auth_profile_id?: string;
            auth_profile_name?: string;
            auth_type?: components["schemas"]["AuthType"];
            connectedAt: string;
            connection_id?: string;
            defaultCredentials?: unknown;
            identifier: string | {
                [key: string]: unknown;
            };
            status?: ("active" | "expired") | string;
            user_defined_fields?: {
                [key: string]: unknown;
            };
        };
        ConnectionCreatedEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Created";
        };
        ConnectionDeletedEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Deleted";
        };
        ConnectionEvent: {
            createdAt: string;
            environment: components["schemas"]["Environment"];
            linked_account_id: string;
            org_id: string;
            slug: string;
            type: "General" | string;
        };
        ConnectionExpiredEvent: components["schemas"]["ConnectionEvent"] & {
            event: "Connection Expired";
        };
        CreateDatarefRequest: {
            refName: string;
        };
        CreateLinkedAccountRequest: (components["schemas"]["LinkedAccountFields"] & {
            account_id?: string;
            linked_account_id?: string;
        }) | unknown | unknown;
        CreateMcpServerRequest: {
            description: string;
            name: string;
        };
        CreateScheduleRequest: components["schemas"]["ScheduleFields"] & {
            trigger_type: "cron" | "interval";
        };
        CreateSessionTokenRequest: {
            linked_account_id: string;
        };
        CreateTableRequest: {
            columns: components["schemas"]["TableColumn"][];
            table_name: string;
        };
        CreateWebhookRequest: components["schemas"]["WebhookFields"] & {
            group?: string;
            webhook_description?: string;
            webhook_events: components["schemas"]["WebhookEventName"][];
        };
        CreateWorkflowRequest: {
            associated_application?: string;
            description?: string;
            name: string;
            slug?: string;
        };
        CreatedMcpServer: {
            _id: string;
            description: string;
            name: string;
        };
        CreatedTable: {
            already_exists?: boolean;
            table_id: string;
        };
        CreatedWorkflow: {
            workflow: components["schemas"]["Workflow"];
        };
        Dataref: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            createdAt: string;
            data?: components["schemas"]["DatarefRecords"];
            environment: components["schemas"]["Environment"];
            group?: string;
            linked_account_id: string;
            name: string;
            org_id: string;
            updatedAt: string;
        };
        DatarefCounterpart: {
            slug: string;
            value: unknown;
        };
        DatarefPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Dataref"][];
        };
        DatarefRecords: {
            [key: string]: components["schemas"]["DatarefCounterpart"][];
        };
        DatarefRow: {
            record_id: string;
        } & {
            [key: string]: components["schemas"]["DatarefValue"];
        };
        DatarefRowPage: components["schemas"]["PageInfo"] & {
            headers: string[];
            rows: components["schemas"]["DatarefRow"][];
        };
        DatarefValue: unknown;
        DatastoreNames: string[];
        DatastoreRecord: {
            id?: string;
            record_id?: string;
        } & {
            [key: string]: components["schemas"]["DatastoreValue"];
        };
        DatastoreRecordList: components["schemas"]["DatastoreRecord"][];
        DatastoreSearchRequest: {
            [key: string]: unknown;
        };
        DatastoreValue: unknown;
        DeletedDatarefs: {
            acknowledged: boolean;
            deletedCount: number;
        };
        DeletedDefaultAppCredential: {
            message: string;
            success: boolean;
        };
        EnabledWorkflow: {
            application: components["schemas"]["EnabledWorkflowApplication"];
            config_id: string;
            createdAt?: string;
            description: string;
            icon: string;
            id: string;
            name: string;
            updatedAt?: string;
        };
        EnabledWorkflowApplication: {
            _id?: string;
            description: string;
            icon: string;
            name: string;
        };
        Environment: ("test" | "production") | string;
        Error: components["schemas"]["TracedError"] | components["schemas"]["CodedError"] | components["schemas"]["NamedError"] | components["schemas"]["TypedError"] | components["schemas"]["BareError"];
        ErrorCode: ("AUTH_SERVICE_ERROR" | "EXTERNAL_API_FAILURE" | "INVALID_APP_ID" | "INVALID_EVENT" | "INVALID_EVENT_ID" | "INVALID_LINKED_ACCOUNT_ID" | "INVALID_TOKEN" | "INVALID_WORKFLOW_ID" | "MISSING_LINKED_ACCOUNT_ID" | "MISSING_REQUIRED_FIELD" | "RESOURCE_NOT_FOUND" | "SERVER_ERROR" | "VALIDATION_ERROR") | string;
        ErrorType: ("BAD_REQUEST" | "UNAUTHORIZED" | "FORBIDDEN" | "NOT_FOUND" | "CONFLICT" | "NOT_IMPLEMENTED" | "INTERNAL_SERVER_ERROR" | "EXTERNAL_API_ERROR") | string;
        EventDefinition: {
            _id: string;
            json_schema?: {
                [key: string]: unknown;
            };
            name: string;
            raw_response?: string;
            response: components["schemas"]["EventField"][];
        };
        EventDefinitionRequest: {
            json_schema?: {
                [key: string]: unknown;
            };
            name: string;
            response: string | {
                [key: string]: unknown;
            };
        };
        EventField: {
            key: string;
            type: ("text" | "object") | string;
        };
        ExecuteWorkflowRequest: {
            payload?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        Execution: {
            _id?: string;
            associated_application?: components["schemas"]["ExecutionApplication"];
            associated_event_id?: string;
            associated_trigger_application?: {
                [key: string]: unknown;
            };
            associated_workflow?: components["schemas"]["ExecutionWorkflow"];
            completion_percentage?: number;
            completion_time?: string;
            config_id?: string;
            createdAt?: string;
            custom_application_id?: string;
            custom_field_values?: {
                [key: string]: unknown;
            };
            custom_trigger_id?: string;
            environment: components["schemas"]["Environment"];
            executed_by_thanos?: boolean;
            instance_execution_time?: number;
            is_child_instance?: boolean;
            is_seed?: boolean;
            linked_account_data?: {
                [key: string]: unknown;
            };
            linked_account_id?: string;
            name: string;
            nodes?: components["schemas"]["ExecutionNode"][];
            org_id?: string;
            status: components["schemas"]["ExecutionStatus"];
            store_variables?: {
                [key: string]: unknown;
            };
            trigger_application_event?: string;
            type_of_execution?: components["schemas"]["ExecutionType"];
            updatedAt?: string;
        };
        ExecutionApplication: {
            _id: string;
            icon?: string;
            name: string;
        };
        ExecutionNode: {
            attempts_made?: number;
            execution_time?: number;
            is_batch?: boolean;
            latest_output?: unknown;
            node_id: string;
            node_name: string;
            node_status: components["schemas"]["ExecutionNodeStatus"];
            node_type: string;
        };
        ExecutionNodeBatch: {
            batch_index: number;
            output?: unknown;
            status: string;
        };
        ExecutionNodeBatchPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ExecutionNodeBatch"][];
        };
        ExecutionNodeStatus: ("Errored" | "Errored_and_Skipped" | "Ready" | "Rejected" | "Stopped" | "Success" | "Timed_Out" | "Waiting") | string;
        ExecutionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ListedExecution"][];
        };
        ExecutionRerun: {
            id?: string;
            instanceId?: string;
            message?: string;
            status?: string;
        };
        ExecutionStatus: ("COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT") | string;
        ExecutionType: ("SYNC" | "ASYNC") | string;
        ExecutionWorkflow: {
            _id: string;
            icon?: string;
            name: string;
        };
        FireEventForm: ({
            event?: string;
            payload?: string;
            trigger?: string;
        } & {
            [key: string]: string;
        }) | unknown | unknown;
        FireEventRequest: {
            event?: string;
            payload?: {
                [key: string]: unknown;
            };
            trigger?: string;
        } | unknown | unknown;
        GetConfigFieldRequest: {
            value?: components["schemas"]["ConfigFieldValue"];
        };
        GetConfigFieldRuleOptionsRequest: {
            rule_column: components["schemas"]["RuleColumn"];
        };
        GetOrCreateConfigRequest: {
            config_id?: string;
            connection_id?: string;
            fields?: components["schemas"]["ConfigFieldValues"];
            labels?: components["schemas"]["ConfigLabels"];
            slug: string;
            workflows?: components["schemas"]["GetOrCreateConfigWorkflow"][];
        };
        GetOrCreateConfigWorkflow: {
            enabled: boolean;
            id: string;
        };
        HostedPropertyMap: {
            [key: string]: unknown;
        };
        HumanTask: {
            _id: string;
            createdAt: string;
            data: {
                [key: string]: unknown;
            };
            description: string;
            expire_in: string;
            form_structure: {
                [key: string]: unknown;
            };
            group?: string;
            name: string;
            receiver_emails: string[];
            status: components["schemas"]["HumanTaskStatus"];
            ui_structure: {
                [key: string]: unknown;
            };
            updatedAt: string;
        };
        HumanTaskStatus: ("WAITING" | "SUBMITTED" | "TIMEOUT") | string;
        Integration: {
            _id?: string;
            app_id?: string | null;
            authTokens?: unknown;
            connections?: {
                [key: string]: unknown;
            };
            createdAt?: string;
            credentials?: {
                [key: string]: unknown;
            };
            icon?: string | null;
            identifier?: string | {
                [key: string]: unknown;
            } | null;
            name: string;
            reauth_required?: boolean;
            refresh_token_expired?: boolean;
            type: string;
            updatedAt?: string;
        };
        KeyCredentials: {
            [key: string]: unknown;
        };
        LinkedAccount: {
            __v?: components["schemas"]["Revision"];
            _id?: string;
            account_id: string;
            associated_org?: string;
            createdAt?: string;
            environment: components["schemas"]["Environment"];
            integrations?: components["schemas"]["Integration"][] | null;
            is_seed?: boolean;
            name: string;
            tenant_account_id?: string | null;
            udf?: components["schemas"]["UserDefinedField"][];
            updatedAt?: string;
        };
        LinkedAccountFields: {
            name?: string;
            udf?: {
                [key: string]: string;
            };
            your_app?: components["schemas"]["YourApp"];
        };
        LinkedAccountPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["LinkedAccount"][];
        };
        ListedExecution: components["schemas"]["Execution"] & Record<string, unknown>;
        ListedVariableValue: components["schemas"]["VariableValueFields"] & {
            variable_definition_id: components["schemas"]["VariableDefinition"] | string;
        };
        McpChain: {
            _id?: string;
            goals?: string;
            name?: string;
            onError?: string;
            precheck?: string;
            responseFormat?: string;
            steps?: string;
            successCondition?: string;
        };
        McpServer: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            agent_name?: string;
            associated_apps?: components["schemas"]["McpServerApp"][];
            associated_org_id?: string;
            base_prompt?: string;
            chains?: components["schemas"]["McpChain"][];
            createdAt?: string;
            description: string;
            environment?: components["schemas"]["Environment"];
            name: string;
            notebooks?: {
                [key: string]: unknown;
            }[];
            primary_color?: string;
            resources?: unknown[];
            safe_mode?: boolean;
            secondary_color?: string;
            suggestions?: components["schemas"]["McpSuggestion"][];
            updatedAt?: string;
        };
        McpServerApp: {
            actions?: components["schemas"]["McpTool"][];
            slug: string;
            workflows?: components["schemas"]["McpTool"][];
        };
        McpServerPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["McpServer"][];
        };
        McpSuggestion: {
            name?: string;
            prompt?: string;
        };
        McpTool: components["schemas"]["McpToolEntry"] | string;
        McpToolEntry: {
            description?: string;
            id: string;
            name?: string;
        };
        Message: {
            message: string;
        };
        MigrateTokenRequest: {
            auth_object: components["schemas"]["MigratedCredentials"];
            slug: string;
        };
        MigratedCredentials: {
            [key: string]: {
                [key: string]: unknown;
            } | string;
        };
        MigratedToken: {
            message: string;
            success: boolean;
        };
        NamedError: {
            error: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        NewTableRecord: {
            [key: string]: components["schemas"]["TableValue"];
        };
        OAuthUrl: {
            auth_url: string;
        };
        PageInfo: {
            hasNextPage: boolean;
            hasPrevPage?: boolean;
            limit: number;
            nextPage?: number | null;
            page: number;
            pagingCounter?: number;
            prevPage?: number | null;
            totalDocs: number;
            totalPages: number;
        };
        PublishWorkflowRequest: {
            description?: string;
            published: boolean;
            version?: number;
        };
        PublishedWorkflow: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        RefusedMigration: {
            error: string;
        };
        RenameTableColumnsRequest: {
            renames: components["schemas"]["TableColumnRename"][];
        };
        Revision: number;
        RevokedSessionToken: {
            revoked_count: (0 | 1) | number;
            success: boolean;
        };
        RuleColumn: {
            field_type?: string;
            lhs?: unknown;
            name?: string;
        } & {
            [key: string]: unknown;
        };
        RuleColumnPart: {
            name?: string;
            options?: components["schemas"]["ConfigOption"][];
            type?: string;
        };
        RuleColumnParts: {
            operator?: components["schemas"]["RuleColumnPart"];
            rhs?: components["schemas"]["RuleColumnPart"];
        };
        SavedKeyCredentials: {
            success: boolean;
        };
        Schedule: {
            _id: string;
            config_id?: string;
            cron_patten?: string;
            environment?: components["schemas"]["Environment"];
            event_id?: string;
            id?: string;
            inactive: boolean;
            inactive_from?: string;
            linked_account_id: string;
            options?: components["schemas"]["ScheduleOptions"];
            org_id?: string;
            payload?: {
                [key: string]: unknown;
            };
            registered_by_api?: boolean;
            schedule_added_at?: string;
            status?: ("running" | "paused") | string;
            trigger_interval?: {
                [key: string]: unknown;
            }[];
            trigger_type?: ("cron" | "interval") | string;
            triggered_instances?: unknown[];
            updatedAt?: string;
            workflow: string | components["schemas"]["ScheduledWorkflow"];
        };
        ScheduleFields: {
            currentDate?: string;
            endDate?: string;
            interval_dates?: (components["schemas"]["ScheduleMoment"] | components["schemas"]["ZonedScheduleMoment"])[];
            payload?: {
                [key: string]: unknown;
            };
            regex?: string;
            startDate?: string;
            tz?: string;
        };
        ScheduleMoment: {
            day?: number;
            hour?: number;
            minute?: number;
            month?: number;
            second?: number;
            year?: number;
        };
        ScheduleOptions: {
            currentDate?: string;
            endDate?: string;
            startDate?: string;
            trigger_type?: string;
            tz?: string;
        } & {
            [key: string]: unknown;
        };
        SchedulePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Schedule"][];
        };
        ScheduledApplication: {
            _id: string;
            description?: string;
            icon?: string;
            name: string;
        };
        ScheduledWorkflow: {
            _id: string;
            associated_application?: components["schemas"]["ScheduledApplication"];
            description?: string;
            name: string;
        };
        SessionToken: {
            expires_in?: number;
            is_api_token?: boolean;
            refresh_expires_in?: number;
            refresh_token?: string;
            token: string;
        };
        SetVariableValueRequest: {
            linked_account_id?: string;
            value: string;
            variable_definition_id: string;
            workflow_id?: string;
        };
        StoredDefaultAppCredential: {
            action: ("added" | "updated") | string;
            message: string;
            success: boolean;
        };
        SubmitHumanTaskRequest: {
            data: {
                [key: string]: unknown;
            };
        };
        Table: {
            _id: string;
            associated_instance?: string;
            createdAt?: string;
            environment: components["schemas"]["Environment"];
            group?: string;
            is_deleted: boolean;
            linked_account_id?: string;
            name: string;
            org_id: string;
            record_count?: number;
            table_type: "persistent" | string;
        };
        TableColumn: {
            column_name: string;
        };
        TableColumnRename: {
            new_name: string;
            old_name: string;
        };
        TableColumns: {
            columns: string[];
        };
        TableColumnsRequest: {
            columns: string[];
        };
        TableDeleted: boolean;
        TablePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Table"][];
        };
        TableRecord: {
            record_id: string;
        } & {
            [key: string]: components["schemas"]["TableValue"];
        };
        TableRecordList: components["schemas"]["TableRecord"][];
        TableRecordPage: components["schemas"]["PageInfo"] & {
            columns: string[];
            docs: components["schemas"]["TableRecord"][];
            name: string;
        };
        TableSearchRequest: {
            [key: string]: unknown;
        };
        TableValue: unknown;
        TokenMigration: components["schemas"]["MigratedToken"] | components["schemas"]["RefusedMigration"];
        TracedError: {
            error_code: components["schemas"]["ErrorCode"];
            http_error_type: components["schemas"]["ErrorType"];
            message: string;
            request_id: string;
            status_code: number;
        };
        TypedError: {
            error_type: components["schemas"]["ErrorType"];
            message: string;
            status_code: number;
        };
        UpdateConfigFieldRequest: {
            value: components["schemas"]["ConfigFieldValue"];
        };
        UpdateConfigRequest: {
            application_data_slots?: components["schemas"]["ConfigFieldValues"];
            config_id?: string;
            connection_id?: string;
            fields?: components["schemas"]["ConfigFieldValues"];
            labels?: components["schemas"]["ConfigLabels"];
            map_fields_object?: {
                [key: string]: unknown;
            };
            slug: string;
            workflows?: components["schemas"]["UpdateConfigWorkflowChoice"][];
        };
        UpdateConfigWorkflowChoice: {
            data_slots?: components["schemas"]["ConfigFieldValues"];
            enabled: boolean;
            fields?: components["schemas"]["ConfigFieldValues"];
            id: string;
        };
        UpdateConfigWorkflowRequest: {
            enabled: boolean;
        };
        UpdateDatarefsRequest: {
            group?: string;
            refNames: string[];
        };
        UpdateMcpServerRequest: {
            agent_name?: string;
            associated_apps?: components["schemas"]["McpServerApp"][];
            base_prompt?: string;
            chains?: components["schemas"]["McpChain"][];
            description?: string;
            name?: string;
            primary_color?: string;
            safe_mode?: boolean;
            secondary_color?: string;
            suggestions?: components["schemas"]["McpSuggestion"][];
        };
        UpdateScheduleRequest: components["schemas"]["ScheduleFields"] & {
            trigger_type?: "cron" | "interval";
        };
        UpdateTablesRequest: {
            group?: string;
            tableIds: string[];
        };
        UpdateWebhookRequest: components["schemas"]["WebhookFields"] & {
            webhook_events?: components["schemas"]["WebhookEventName"][];
        };
        UpdateWebhooksRequest: {
            group?: string;
            webhookIds: string[];
        };
        UpsertDefaultAppCredentialRequest: {
            value: string;
        };
        UpsertLinkedAccountRequest: (components["schemas"]["LinkedAccountFields"] & {
            account_id?: string;
            linked_account_id?: string;
            payload?: components["schemas"]["LinkedAccountFields"];
        }) | unknown | unknown;
        UpsertedLinkedAccount: components["schemas"]["LinkedAccount"] & {
            new_account?: boolean;
        };
        UserDefinedField: {
            _id?: string;
            createdAt?: string;
            key_name: string;
            key_value: string;
            updatedAt?: string;
        };
        VariableDefinition: {
            _id: string;
            createdAt?: string;
            created_at?: string;
            created_by?: string;
            description?: string;
            encrypted: boolean;
            name: string;
            org_id?: string;
            scope: components["schemas"]["VariableScope"];
            updatedAt?: string;
            updated_at?: string;
            updated_by?: string;
            var_format?: ("string" | "number" | "url") | string;
        };
        VariableDefinitionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["VariableDefinition"][];
        };
        VariableScope: ("org" | "workspace" | "linked_account" | "workflow") | string;
        VariableStatus: "success" | string;
        VariableValue: components["schemas"]["VariableValueFields"] & {
            variable_definition_id: string;
        };
        VariableValueDeleted: {
            message: string;
            status: components["schemas"]["VariableStatus"];
        };
        VariableValueFields: {
            _id: string;
            createdAt?: string;
            created_by?: string;
            environment?: components["schemas"]["Environment"];
            linked_account_id?: string;
            org_id?: string;
            updatedAt?: string;
            updated_by?: string;
            value: string;
            workflow_id?: string;
        };
        VariableValuePage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["ListedVariableValue"][];
            status?: components["schemas"]["VariableStatus"];
        };
        VariableValueReading: {
            encrypted: boolean;
            name: string;
            scope: components["schemas"]["VariableScope"];
            value: string;
            variable_definition_id: string;
        };
        Webhook: {
            __v?: components["schemas"]["Revision"];
            _id: string;
            createdAt?: string;
            description?: string;
            environment?: components["schemas"]["Environment"];
            group?: string;
            is_enabled: boolean;
            method?: ("POST" | "PUT" | "PATCH") | string;
            org_id?: string;
            slug?: string;
            updatedAt?: string;
            webhook_body?: unknown;
            webhook_description?: string;
            webhook_events: (components["schemas"]["WebhookEventName"] | string)[];
            webhook_headers?: {
                [key: string]: unknown;
            };
            webhook_type: ("default" | "slack" | "custom") | string;
            webhook_url: string;
            workflow_ids?: string[];
        };
        WebhookEventName: "Connection Created" | "Connection Deleted" | "Connection Expired" | "Workflow Completed" | "Workflow Errored" | "Workflow Stopped" | "Workflow Timed Out";
        WebhookFields: {
            description?: string;
            is_enabled?: boolean;
            method?: "POST" | "PUT" | "PATCH";
            slug?: string;
            webhook_body?: unknown;
            webhook_headers?: {
                [key: string]: string;
            };
            webhook_type?: "default" | "slack" | "custom";
            webhook_url?: string;
            workflow_ids?: string[];
        };
        WebhookList: components["schemas"]["Webhook"][];
        Workflow: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        WorkflowApplication: {
            _id: string;
            name: string;
            slug: string;
        };
        WorkflowCompletedEvent: components["schemas"]["WorkflowEvent"] & {
            event: "Workflow Completed";
            status: "COMPLETED" | string;
        };
        WorkflowDeleted: {
            message?: string;
            success?: boolean;
            successfullyDeletedTriggers?: boolean;
            triggers_deregistered?: boolean;
        };
        WorkflowEdge: {
            id?: string;
            source: string;
            sourceHandle?: string | null;
            target: string;
            targetHandle?: string | null;
            type?: string;
        };
        WorkflowErroredEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Errored";
            status: "ERRORED" | string;
        } & {
            [key: string]: unknown;
        });
        WorkflowEvent: {
            config_id?: string;
            environment?: components["schemas"]["Environment"];
            instance_id?: string;
            linked_account_id?: string;
            workflow_id?: string;
            workflow_name?: string;
        };
        WorkflowFields: {
            __v?: components["schemas"]["Revision"];
            _id?: string;
            associated_application?: string | components["schemas"]["WorkflowApplication"];
            associated_project?: string;
            associated_public_worklfow?: string;
            associated_workflow?: string;
            autoEnable?: boolean;
            createdAt?: string;
            created_by_ai?: boolean;
            current_version?: number;
            data_slots?: {
                [key: string]: unknown;
            }[];
            description?: string;
            edges?: components["schemas"]["WorkflowEdge"][];
            enable_schema_validation?: boolean;
            environment?: components["schemas"]["Environment"];
            event_schema_guidelines?: string;
            expose_as_node?: boolean;
            group?: string;
            hide_in_config?: boolean;
            icon?: string;
            index_order?: number;
            is_agentic_flow?: boolean;
            is_v2?: boolean;
            json_schema?: {
                [key: string]: unknown;
            };
            linked_account_id?: string;
            manual_execution_payload?: unknown;
            name?: string;
            nodes?: components["schemas"]["WorkflowNode"][];
            org_id?: string;
            public_access_workflow?: boolean;
            published?: boolean;
            settings?: components["schemas"]["WorkflowSettings"];
            slug?: string;
            test_instance_meta_data?: {
                [key: string]: unknown;
            };
            udf_filter?: string;
            udf_filter_operator?: string;
            updatedAt?: string;
            version?: number | null;
            when_to_use?: string;
            workflow_alias?: string;
            workflow_builder_version?: string;
            workflow_environment?: components["schemas"]["Environment"][];
        };
        WorkflowNode: {
            id: string;
            name?: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        WorkflowPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["Workflow"][];
            schema?: {
                [key: string]: unknown;
            } | null;
        };
        WorkflowRequestStructure: {
            payload: unknown;
            schema: {
                [key: string]: unknown;
            } | null;
            schema_interpreted: {
                [key: string]: unknown;
            } | null;
        };
        WorkflowRun: {
            errored?: boolean;
            executed_by_thanos?: boolean;
            execution_error?: {
                [key: string]: unknown;
            };
            execution_id: string;
            message?: string;
            return_value?: unknown;
            status_code?: number;
        };
        WorkflowSettings: {
            caching?: {
                [key: string]: unknown;
            };
            incremental_sync_settings?: {
                [key: string]: unknown;
            };
            timeout?: number;
            workflow_response?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        WorkflowStoppedEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Stopped";
            status?: string;
        } & {
            [key: string]: unknown;
        });
        WorkflowTimedOutEvent: components["schemas"]["WorkflowEvent"] & ({
            event: "Workflow Timed Out";
            status?: string;
        } & {
            [key: string]: unknown;
        });
        WorkflowVersion: components["schemas"]["WorkflowFields"] & Record<string, unknown>;
        WorkflowVersionPage: components["schemas"]["PageInfo"] & {
            docs: components["schemas"]["WorkflowVersion"][];
            schema?: {
                [key: string]: unknown;
            } | null;
        };
        WrappedVariableDefinition: {
            definition: components["schemas"]["VariableDefinition"];
        };
        YourApp: {
            app_id?: string;
            auth_credentials?: {
                [key: string]: string;
            };
        };
        ZonedScheduleMoment: {
            date: components["schemas"]["ScheduleMoment"];
            tz?: string;
        };
    };
}
export declare function createRawClient(client: ClientLike<Credential>): RawClient;
interface operations {
    addTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    addTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTableRecordsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AddedTableRecords"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    clearDatarefRecords: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Dataref"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    connectionCreated: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionCreatedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    connectionDeleted: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionDeletedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    connectionExpired: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionExpiredEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    createConnectUrl: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                config_id?: string;
                linked_account_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HostedPropertyMap"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConnectUrl"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createDataref: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatarefRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Dataref"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinitionRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLinkedAccountRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMcpServerRequest"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedMcpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            409: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSchedule: {
        parameters: {
            cookie?: never;
            header: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
                slug: components["parameters"]["SlugHeader"];
                workflow_id_alias: string;
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScheduleRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createSessionToken: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                force_refresh?: boolean;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSessionTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SessionToken"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    createTable: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTableRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreatedTable"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    createWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreatedWorkflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteConfig: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteDataref: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedDatarefs"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDefaultAppCredential: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedDefaultAppCredential"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteDefaultConfig: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteIntegration: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query: {
                auth_type?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                linked_account_id: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTable: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteTableRecord: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                record_id: string;
                table_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecord"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                scope_or_value_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValueDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    deleteWorkflow: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowDeleted"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["InvalidToken"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    executeAction: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionInput"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionResult"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    executeWorkflow: {
        parameters: {
            cookie?: never;
            header: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                connection_id?: components["parameters"]["ConnectionIdHeader"];
                "include-headers"?: boolean;
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
                sync_execution?: boolean;
            };
            path: {
                workflowId: string;
            };
            query?: {
                "include-headers"?: boolean;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ExecuteWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowRun"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getActionParameters: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionParameterList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getActiveLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getApplication: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: string;
            };
            query?: {
                auth_type?: string;
                ecosystem?: boolean;
                linked_account_id?: string;
                tags?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Application"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getAuthStructure: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AuthStructure"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GetConfigFieldRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getConfigFieldRuleOptions: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetConfigFieldRuleOptionsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigFieldRuleOptions"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getDefaultConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                execution_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Execution"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHostedProperties: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HostedPropertyMap"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getHumanTask: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["HumanTask"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOAuthUrl: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["OAuthUrl"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getOrCreateConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetOrCreateConfigRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getVariableDefinition: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WrappedVariableDefinition"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                definition_id: string;
            };
            query?: {
                environment?: string;
                linked_account_id?: string;
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValueReading"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    getWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWorkflowDraft: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    getWorkflowRequestStructure: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowRequestStructure"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listActions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ActionList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listApplications: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                auth_type?: string;
                ecosystem?: boolean;
                linked_account_id?: string;
                slug?: string;
                tags?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ApplicationsOrOne"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listConfigFields: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path?: never;
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigFieldList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listConfigs: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigSummaryList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listDatarefRecords: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                refName: string;
            };
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatarefRowPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatarefs: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                linked_account_id?: string;
                page?: components["parameters"]["Page"];
                unique?: boolean;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatarefPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatastoreRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listDatastores: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreNames"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEnabledWorkflows: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnabledWorkflow"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listEvents: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listExecutionNodeBatches: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                execution_id: string;
                node_id: string;
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
                status?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionNodeBatchPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            501: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listExecutions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                end_date?: string;
                execution_id?: string;
                execution_source?: "All" | "API Call" | "API_CALL" | "Event" | "Schedule" | "SCHEDULE";
                execution_type?: "All" | "SYNC" | "ASYNC";
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
                slug?: string;
                sortAsc?: boolean;
                start_date?: string;
                status?: ("All" | "COMPLETED" | "ERRORED" | "QUEUED" | "RUNNING" | "STOPPED" | "STOPPING" | "TERMINATED" | "TIMED_OUT") | string;
                workflow_id?: string;
                workflow_name?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listLinkedAccounts: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                env_variable_name?: string;
                env_variable_value?: string;
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedAccountPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listMcpServers: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServerPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listSchedules: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: {
                limit?: number;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecordPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listTables: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TablePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listVariableDefinitions: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: {
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
                scope?: "org" | "workspace" | "linked_account" | "workflow";
                var_format?: "string" | "number" | "url";
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableDefinitionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listVariableValues: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                scope_or_value_id: "org" | "workspace" | "linked_account" | "workflow";
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                linked_account_id?: string;
                page?: components["parameters"]["Page"];
                variable_definition_id?: string;
                workflow_id?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValuePage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWebhooks: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    listWorkflowVersions: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                workflowId: string;
            };
            query?: {
                limit?: components["parameters"]["Limit"];
                page?: components["parameters"]["Page"];
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowVersionPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    listWorkflows: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: {
                application_id?: string;
                end_date?: string;
                limit?: components["parameters"]["Limit"];
                name?: string;
                page?: components["parameters"]["Page"];
                published?: boolean;
                scope?: "private";
                slug?: string;
                start_date?: string;
            };
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WorkflowPage"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    migrateToken: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrateTokenRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TokenMigration"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    pauseSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    publishWorkflow: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PublishedWorkflow"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    removeTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    renameTableColumns: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameTableColumnsRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableColumns"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    rerunExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                instanceId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExecutionRerun"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    resumeSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    revokeSessionToken: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RevokedSessionToken"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    saveKeyCredentials: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                auth_type?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCredentials"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedKeyCredentials"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    searchDatastoreRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: {
                config_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatastoreSearchRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatastoreRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    searchTableRecords: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                table_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableSearchRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TableRecordList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    setVariableValue: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetVariableValueRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["VariableValue"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    stopExecution: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                instanceId: string;
            };
            query?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    submitHumanTask: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitHumanTaskRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    triggerEvent: {
        parameters: {
            cookie?: never;
            header?: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug?: string;
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireEventRequest"];
                "multipart/form-data": components["schemas"]["FireEventForm"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    triggerEventBySlug: {
        parameters: {
            cookie?: never;
            header?: {
                config_id?: components["parameters"]["ConfigIdHeader"];
                instance_tag?: string;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                slug: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FireEventRequest"];
                "multipart/form-data": components["schemas"]["FireEventForm"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Message"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateConfig: {
        parameters: {
            cookie?: never;
            header?: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Config"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateConfigField: {
        parameters: {
            cookie?: never;
            header: {
                disable_field_options?: boolean;
                linked_account_id?: components["parameters"]["LinkedAccountId"];
                slug: components["parameters"]["SlugHeader"];
            };
            path: {
                fieldId: string;
            };
            query?: {
                config_id?: string;
                connection_id?: components["parameters"]["ConnectionIdQuery"];
                workflow_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigFieldRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigField"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateConfigWorkflow: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
                workflowId: string;
            };
            query?: {
                connection_id?: components["parameters"]["ConnectionIdQuery"];
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConfigWorkflowRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ConfigWorkflowStates"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateDatarefs: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatarefsRequest"];
            };
        };
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["AccountRequired"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateEvent: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EventDefinitionRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EventDefinition"][];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateMcpServer: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMcpServerRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["McpServer"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateSchedule: {
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateScheduleRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateTables: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTablesRequest"];
            };
        };
        responses: {
            204: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateWebhook: {
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    updateWebhooks: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhooksRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    upsertDefaultAppCredential: {
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertDefaultAppCredentialRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StoredDefaultAppCredential"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
        };
    };
    upsertLinkedAccount: {
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpsertLinkedAccountRequest"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UpsertedLinkedAccount"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: {
                content: {
                    "application/json": components["schemas"]["Error"];
                };
                headers: {
                    [name: string]: unknown;
                    "X-Trace-ID": components["headers"]["TraceId"];
                };
            };
        };
    };
    workflowCompleted: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowCompletedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowErrored: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowErroredEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowStopped: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowStoppedEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
    workflowTimedOut: {
        parameters: {
            cookie?: never;
            header: {
                "x-cobalt-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            query?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTimedOutEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
                headers: {
                    [name: string]: unknown;
                };
            };
        };
    };
}
interface paths {
    "/api/v1/workflow/public/scheduled": {
        delete?: never;
        get: operations["listSchedules"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createSchedule"];
        put?: never;
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}": {
        delete: operations["deleteSchedule"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateSchedule"];
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}/pause": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["pauseSchedule"];
        trace?: never;
    };
    "/api/v1/workflow/public/scheduled/{schedule_id}/resume": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                schedule_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["resumeSchedule"];
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions": {
        delete?: never;
        get: operations["listActions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions/{action_id}": {
        delete?: never;
        get: operations["getActionParameters"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/integration-schema/{slug}/actions/{action_id}/execute": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                action_id: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post: operations["executeAction"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application": {
        delete?: never;
        get: operations["listApplications"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application/event": {
        delete?: never;
        get: operations["listEvents"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createEvent"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/application/event/{event_id}": {
        delete: operations["deleteEvent"];
        get: operations["getEvent"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                event_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateEvent"];
        trace?: never;
    };
    "/api/v2/public/application/{slug}": {
        delete?: never;
        get: operations["getApplication"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/auth-structure/{slug}": {
        delete?: never;
        get: operations["getAuthStructure"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/config": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["getOrCreateConfig"];
        put: operations["updateConfig"];
        trace?: never;
    };
    "/api/v2/public/config/field": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["listConfigFields"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/config/field/{fieldId}": {
        delete: operations["deleteConfigField"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["getConfigField"];
        put: operations["updateConfigField"];
        trace?: never;
    };
    "/api/v2/public/config/rule-engine/{fieldId}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["getConfigFieldRuleOptions"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/connect-url": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createConnectUrl"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref": {
        delete?: never;
        get: operations["listDatarefs"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createDataref"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref/{refName}": {
        delete: operations["deleteDataref"];
        get: operations["listDatarefRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                refName: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/dataref/{refName}/clear-records": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                refName: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["clearDatarefRecords"];
        trace?: never;
    };
    "/api/v2/public/datarefs/group": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateDatarefs"];
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}": {
        delete?: never;
        get: operations["listDatastores"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}/{datastore_name}/records": {
        delete?: never;
        get: operations["listDatastoreRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/datastore/config/{slug}/{datastore_name}/search": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                datastore_name: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post: operations["searchDatastoreRecords"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/definitions": {
        delete?: never;
        get: operations["listVariableDefinitions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/definitions/{id}": {
        delete?: never;
        get: operations["getVariableDefinition"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/value/{definition_id}": {
        delete?: never;
        get: operations["getVariableValue"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                definition_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/values": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["setVariableValue"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/env/values/{scope_or_value_id}": {
        delete: operations["deleteVariableValue"];
        get: operations["listVariableValues"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/event/trigger": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["triggerEvent"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/event/{slug}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["triggerEventBySlug"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution": {
        delete?: never;
        get: operations["listExecutions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{execution_id}": {
        delete?: never;
        get: operations["getExecution"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                execution_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{execution_id}/nodes/{node_id}/batches": {
        delete?: never;
        get: operations["listExecutionNodeBatches"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                execution_id: string;
                node_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{instanceId}/rerun": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                instanceId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["rerunExecution"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/execution/{instanceId}/stop": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                instanceId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["stopExecution"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/hosted-properties": {
        delete?: never;
        get: operations["getHostedProperties"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/human-tasks/{id}": {
        delete?: never;
        get: operations["getHumanTask"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["submitHumanTask"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account": {
        delete?: never;
        get: operations["listLinkedAccounts"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createLinkedAccount"];
        put: operations["upsertLinkedAccount"];
        trace?: never;
    };
    "/api/v2/public/linked-account/default-app/auth-credentials/{key}": {
        delete: operations["deleteDefaultAppCredential"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: {
                linked_account_id?: components["parameters"]["LinkedAccountId"];
            };
            path: {
                key: string;
            };
            query?: {
                linked_account_id?: string;
            };
        };
        patch?: never;
        post?: never;
        put: operations["upsertDefaultAppCredential"];
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/oauth-url/{slug}": {
        delete?: never;
        get: operations["getOAuthUrl"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/save-key-credentials/{slug}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["saveKeyCredentials"];
        trace?: never;
    };
    "/api/v2/public/linked-account/integration/{slug}": {
        delete: operations["deleteIntegration"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/linked-account/{linked_account_id}": {
        delete: operations["deleteLinkedAccount"];
        get: operations["getLinkedAccount"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                linked_account_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/mcp-servers": {
        delete?: never;
        get: operations["listMcpServers"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createMcpServer"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/mcp-servers/{mcp_server_id}": {
        delete: operations["deleteMcpServer"];
        get: operations["getMcpServer"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                mcp_server_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateMcpServer"];
        trace?: never;
    };
    "/api/v2/public/migrate-token": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header: {
                linked_account_id: components["parameters"]["LinkedAccountIdRequired"];
            };
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["migrateToken"];
        trace?: never;
    };
    "/api/v2/public/session-token": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createSessionToken"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/session-token/revoke": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["revokeSessionToken"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/session/active-linked-account": {
        delete?: never;
        get: operations["getActiveLinkedAccount"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config": {
        delete: operations["deleteDefaultConfig"];
        get: operations["getDefaultConfig"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config/{configId}": {
        delete: operations["deleteConfig"];
        get: operations["getConfig"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId}": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                configId: string;
                slug: components["parameters"]["SlugPath"];
                workflowId: string;
            };
            query?: never;
        };
        patch: operations["updateConfigWorkflow"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/slug/{slug}/configs": {
        delete?: never;
        get: operations["listConfigs"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                slug: components["parameters"]["SlugPath"];
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables": {
        delete?: never;
        get: operations["listTables"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createTable"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/group/edit": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateTables"];
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}": {
        delete: operations["deleteTable"];
        get: operations["listTableRecords"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["addTableRecords"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/add": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["addTableColumns"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/remove": {
        delete: operations["removeTableColumns"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/columns/rename": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch: operations["renameTableColumns"];
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/search": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["searchTableRecords"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/tables/{table_id}/{record_id}": {
        delete: operations["deleteTableRecord"];
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                record_id: string;
                table_id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/webhook": {
        delete?: never;
        get: operations["listWebhooks"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createWebhook"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/webhook/{id}": {
        delete: operations["deleteWebhook"];
        get: operations["getWebhook"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                id: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateWebhook"];
        trace?: never;
    };
    "/api/v2/public/webhooks/group/edit": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["updateWebhooks"];
        trace?: never;
    };
    "/api/v2/public/workflow": {
        delete?: never;
        get: operations["listWorkflows"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post: operations["createWorkflow"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/enabled": {
        delete?: never;
        get: operations["listEnabledWorkflows"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path?: never;
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/request-structure/{workflowId}": {
        delete?: never;
        get: operations["getWorkflowRequestStructure"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/versions/{workflowId}": {
        delete?: never;
        get: operations["listWorkflowVersions"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}": {
        delete: operations["deleteWorkflow"];
        get: operations["getWorkflow"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/edit": {
        delete?: never;
        get: operations["getWorkflowDraft"];
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/execute": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post: operations["executeWorkflow"];
        put?: never;
        trace?: never;
    };
    "/api/v2/public/workflow/{workflowId}/publish": {
        delete?: never;
        get?: never;
        head?: never;
        options?: never;
        parameters: {
            cookie?: never;
            header?: never;
            path: {
                workflowId: string;
            };
            query?: never;
        };
        patch?: never;
        post?: never;
        put: operations["publishWorkflow"];
        trace?: never;
    };
}
export {};
