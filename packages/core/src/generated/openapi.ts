// Generated from the contract by `npm run generate`. Do not edit.
export interface paths {
  '/api/v1/workflow/public/scheduled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List schedules
     * @description Lists the schedules of a linked account. Use it to see which workflows run by themselves for a customer, and
     *     whether they are paused. Returns one page; an empty list is a page without items.
     */
    get: operations['listSchedules'];
    put?: never;
    /**
     * Create a schedule
     * @description Starts a workflow again and again for a linked account, by cron expression or at given times. Repeating the call
     *     creates a second schedule. Runs must be at least five minutes apart. Returns the schedule, already running.
     *     Without `trigger_type`, or with an expression that cannot be read, the answer is 400.
     */
    post: operations['createSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow/public/scheduled/{schedule_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a schedule
     * @description Changes when a schedule starts its workflow, and with which payload. No source says whether fields that are left
     *     out keep their value, so send all of them. Returns the schedule as it is now. An expression that cannot be read is
     *     400, an unknown schedule 404.
     */
    put: operations['updateSchedule'];
    post?: never;
    /**
     * Delete a schedule
     * @description Deletes a schedule, and its workflow is not started by it any more. There is no way back; pause it to stop it for
     *     a while. Returns a confirmation; an unknown schedule is 404.
     */
    delete: operations['deleteSchedule'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow/public/scheduled/{schedule_id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Pause a schedule
     * @description Stops a schedule from starting its workflow until it is resumed. Runs that have begun go on. Returns the paused
     *     schedule. A schedule that is paused already is 400, so treat that answer to a repeated call as success. An unknown
     *     schedule is 404.
     */
    put: operations['pauseSchedule'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/workflow/public/scheduled/{schedule_id}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Resume a schedule
     * @description Lets a paused schedule start its workflow again. No source says that runs missed in between are made up for.
     *     Returns the running schedule. A schedule that is not paused is 400, so treat that answer to a repeated call as
     *     success. An unknown schedule is 404.
     */
    put: operations['resumeSchedule'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/integration-schema/{slug}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * List the actions of an app
     * @description Lists the ready-made actions of an app. Use it to find the id under which an action is described and executed.
     *     Returns a plain list, without pages. An unknown app is 404.
     */
    get: operations['listActions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/integration-schema/{slug}/actions/{action_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the action, from the list of the app's actions.
         * @example create_contact
         */
        action_id: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * Get the parameters of an action
     * @description Reads which parameters an action takes, and which of them it cannot do without. Use it to build a form, or to know
     *     what to execute the action with. Returns a plain list. An unknown app or action is 404.
     */
    get: operations['getActionParameters'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/integration-schema/{slug}/actions/{action_id}/execute': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the action, from the list of the app's actions.
         * @example create_contact
         */
        action_id: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute an action
     * @description Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
     *     whatever the action does, so it may create, change or delete records there; repeating it does so again.
     *
     *     Returns the app's answer in `data`. **A response of 200 does not mean success:** when the app refuses, the failure is
     *     told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
     */
    post: operations['executeAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/application': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List applications
     * @description Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
     *     there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
     *     list; prefer `getApplication` for that. An account that is missing or unknown is 404.
     */
    get: operations['listApplications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/application/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an application
     * @description Reads one app with the state of its connections for a linked account. Use it to see whether a customer has connected the
     *     app, for instance after they came back from signing in to it. An unknown app or account is 404.
     */
    get: operations['getApplication'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/application/event': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List event definitions
     * @description Lists the events that your product can fire, as they are defined on your default app. Use it to find an event's id
     *     or exact name. Returns the whole list without pages.
     */
    get: operations['listEvents'];
    put?: never;
    /**
     * Define an event
     * @description Defines an event on your default app, so that workflows can begin with it. Use it before you fire an event for the
     *     first time. Returns the list of events and not the new one alone, so find it by its name. A definition without
     *     name or response, and a name that is taken, are refused with 400.
     */
    post: operations['createEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/application/event/{event_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the event definition, 24 hexadecimal digits.
         * @example 6a314123d0aeb8165be4f175
         */
        event_id: string;
      };
      cookie?: never;
    };
    /**
     * Get an event definition
     * @description Reads the definition of one event. Use it to see which fields its payload has. An unknown event is 404.
     */
    get: operations['getEvent'];
    /**
     * Change an event definition
     * @description Puts a new name and response in the place of those that an event has. Use it when its payload changes. Returns the
     *     list of events and not the changed one alone. A definition without name or response is refused with 400; an
     *     unknown event is 404.
     */
    put: operations['updateEvent'];
    post?: never;
    /**
     * Delete an event definition
     * @description Deletes the definition of an event, after which it can no longer be fired. There is no way back. Returns the list
     *     of events that are left. An unknown event is 404.
     */
    delete: operations['deleteEvent'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/auth-structure/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * Get the auth structure of an app
     * @description Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
     *     `saveKeyCredentials` or `migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
     */
    get: operations['getAuthStructure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/config': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Replace the choices of a config
     * @description Sets the field values and the workflows of a config. What is stored is replaced, so send all fields and
     *     workflows, not only those that change; for one field or one workflow there are operations of their own. Values
     *     are written as an object, field id to value, although they are read as a list of fields. Returns the config as
     *     it is now. Fields that went wrong are listed in `field_errors`, beside a 200, so read it. An unknown config is
     *     404. When the app itself fails, for instance because the connection was revoked, the answer is 500.
     */
    put: operations['updateConfig'];
    /**
     * Get or create a config
     * @description Reads the config of a linked account for an app, and creates it first if there is none. Use it before showing
     *     settings to a customer: the response holds every field and workflow, with the options to choose from. Repeating it
     *     creates nothing more. Without `config_id` the config is the one whose id is the linked account id. Fields that
     *     went wrong are listed in `field_errors`, beside a 200. An unknown app is 404.
     */
    post: operations['getOrCreateConfig'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/config/field': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List config fields
     * @description Reads all fields of a linked account's config for an app: those of the app, and those of each workflow under
     *     that workflow. It only reads, although it is a POST. Returns everything at once, without pages. Fields that went
     *     wrong are listed in `field_errors`, beside a 200. An app that is not known or not enabled is 500.
     */
    post: operations['listConfigFields'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/config/field/{fieldId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set a config field
     * @description Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
     *     most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
     *     is now. An unknown config is 404, an app that is not known or not enabled 500.
     */
    put: operations['updateConfigField'];
    /**
     * Get a config field
     * @description Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
     *     although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
     */
    post: operations['getConfigField'];
    /**
     * Clear a config field
     * @description Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
     *     An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
     */
    delete: operations['deleteConfigField'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/config/rule-engine/{fieldId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get the options of a rule column
     * @description Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
     *     customer builds a rule. It only reads, although it is a POST. The sources show two forms of the response, so each
     *     member is optional. A field that is no rule field, or has no columns, is 400.
     */
    post: operations['getConfigFieldRuleOptions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/connect-url': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a hosted connect link
     * @description Makes a link to the hosted page on which a customer connects apps. Use it when you have no page of your own for that. The
     *     body is stored as it is for 3 days under the session token, and `getHostedProperties` reads it back. Returns the link,
     *     which holds the token and is as secret as it. An API key is refused with 401.
     */
    post: operations['createConnectUrl'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/dataref': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List datarefs
     * @description Lists the datarefs of the environment, or with `linked_account_id` those of one account. Use it to find their
     *     names. Returns one page, whose datarefs may lack their records; an empty list is a page without items.
     */
    get: operations['listDatarefs'];
    put?: never;
    /**
     * Create a dataref
     * @description Creates an empty dataref for a linked account. Workflows create datarefs themselves when they first write to
     *     them, so this is only needed to have one beforehand. Returns the dataref; without a name the answer is 400. No
     *     source says what happens when the name is taken.
     */
    post: operations['createDataref'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/dataref/{refName}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the dataref.
         * @example contacts
         */
        refName: string;
      };
      cookie?: never;
    };
    /**
     * List the records of a dataref
     * @description Lists the records of a dataref as a table: `headers` names the columns and `rows` holds the records. Use it to
     *     read a dataref from end to end. Returns one page; an empty dataref is a page without rows.
     */
    get: operations['listDatarefRecords'];
    put?: never;
    post?: never;
    /**
     * Delete a dataref
     * @description Deletes a dataref with all its records. There is no way back. Returns how many datarefs were deleted. No source
     *     says what an unknown name is answered with, so read `deletedCount`.
     */
    delete: operations['deleteDataref'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/dataref/{refName}/clear-records': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the dataref.
         * @example contacts
         */
        refName: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Clear the records of a dataref
     * @description Deletes all records of a dataref and keeps the dataref. There is no way back. Returns the dataref, empty now. An
     *     unknown dataref is 404.
     */
    put: operations['clearDatarefRecords'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/datarefs/group': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the group of datarefs
     * @description Puts the given datarefs into a group, or takes them out of their group when `group` is empty. The group that
     *     they were in before is forgotten. Returns nothing; without names the answer is 400.
     */
    put: operations['updateDatarefs'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/datastore/config/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * List datastores
     * @deprecated
     * @description Lists the names of the datastores that workflows have written for a linked account and an app. Returns all names
     *     at once, without pages. An unknown config is 404. Deprecated: use persistent tables, where `listTables` does the
     *     same.
     */
    get: operations['listDatastores'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/datastore/config/{slug}/{datastore_name}/records': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the datastore.
         * @example contacts
         */
        datastore_name: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * List the records of a datastore
     * @deprecated
     * @description Reads all records of a datastore at once, without pages. An unknown config is 404. Deprecated: use persistent
     *     tables, where `listTableRecords` does the same, with pages.
     */
    get: operations['listDatastoreRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/datastore/config/{slug}/{datastore_name}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Name of the datastore.
         * @example contacts
         */
        datastore_name: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the records of a datastore
     * @deprecated
     * @description Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
     *     person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown
     *     config is 404. Deprecated: use persistent tables, where `searchTableRecords` does the same.
     */
    post: operations['searchDatastoreRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/env/definitions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List variable definitions
     * @description Lists the definitions of environment variables: names, scopes and formats, without values. Use it to find the id
     *     under which values are read and set. Returns one page; an empty list is a page without items.
     */
    get: operations['listVariableDefinitions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/env/definitions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the definition.
         * @example 6a159a9741e63efd0833773f
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a variable definition
     * @description Reads the definition of one variable, without its value. Use it to learn which scope a value needs and which
     *     format it must have. Returns the definition, wrapped in `definition`. An unknown definition is 404.
     */
    get: operations['getVariableDefinition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/env/value/{definition_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the variable's definition.
         * @example 6a159a9741e63efd0833773f
         */
        definition_id: string;
      };
      cookie?: never;
    };
    /**
     * Get the value of a variable
     * @description Reads the value of one variable. With an API key, a variable of the scope `linked_account` needs the account and
     *     one of the scope `workflow` the workflow; a session token brings its account along. Returns the value with the
     *     variable's name and scope. An encrypted value reads `[REDACTED]`.
     */
    get: operations['getVariableValue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/env/values': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Set the value of a variable
     * @description Stores the value of one variable, in place of the one before. The scope of the definition decides what else is
     *     needed: the account for `linked_account`, the workflow for `workflow`. Returns the stored value; that of an
     *     encrypted variable comes back as cipher text. A value that does not fit the variable's format is refused with 400.
     */
    post: operations['setVariableValue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/env/values/{scope_or_value_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the values of a scope
     * @description Lists the values that are stored in one scope. Use it to see all that a linked account or a workflow was given.
     *     With an API key, the scope `linked_account` needs the account; the scope `workflow` needs the workflow, without
     *     which the answer is 400. Returns one page of values, each with its variable's definition. Encrypted values read
     *     `[REDACTED]`.
     */
    get: operations['listVariableValues'];
    put?: never;
    post?: never;
    /**
     * Delete the value of a variable
     * @description Deletes one stored value; the definition stays. There is no way back. It is addressed by the value's own id, not
     *     by the definition's. Returns a confirmation with the variable's name; an unknown value is 404.
     */
    delete: operations['deleteVariableValue'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/event/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application that the event is for, in lower case. `trigger` leads to `triggerEvent` instead.
         * @example hubspot
         */
        slug: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fire an event for an app
     * @description Fires an event for a linked account and one app. It does what `triggerEvent` does, with the app in the address
     *     instead of a header. Returns at once and without the id of a run, so look for the runs with `listExecutions`.
     *     Firing again starts further runs, unless the workflow's trigger drops duplicates by a key of yours. An unknown
     *     event is 404. Files can be sent along as multipart.
     */
    post: operations['triggerEventBySlug'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/event/trigger': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fire an event
     * @description Fires an event for a linked account, which starts every workflow that begins with it. Use it when something has
     *     happened in your product. The name of an event is case-sensitive. Returns at once and without the id of a run, so
     *     look for the runs with `listExecutions`. Firing again starts further runs, unless the workflow's trigger drops
     *     duplicates by a key of yours. An unknown event is 404. Files can be sent along as multipart.
     */
    post: operations['triggerEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/execution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List executions
     * @description Lists the runs of workflows for a linked account. Use it to watch what happened, or to find the run that an event
     *     started, since firing one returns no id. Returns one page, whose runs lack their nodes; an empty list is a page
     *     without items.
     */
    get: operations['listExecutions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/execution/{execution_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the run.
         * @example 6a314c54d4616e99e7fa5a02
         */
        execution_id: string;
      };
      cookie?: never;
    };
    /**
     * Get an execution
     * @description Reads one run with the state and the latest output of each node. Use it to follow a run until its status is none
     *     of QUEUED, RUNNING and STOPPING, and to see where it failed. An unknown run is 404.
     */
    get: operations['getExecution'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/execution/{execution_id}/nodes/{node_id}/batches': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the run.
         * @example 6a314c54d4616e99e7fa5a02
         */
        execution_id: string;
        /**
         * @description Id of the node in the workflow, as the run lists it.
         * @example 2
         */
        node_id: string;
      };
      cookie?: never;
    };
    /**
     * List the batches of a node
     * @description Lists the batches in which a node worked through its input. Use it to see which part of a large run failed; a node
     *     worked in batches if its `is_batch` is true. Returns one page. Some kinds of run keep no batches, and the answer
     *     is 501.
     */
    get: operations['listExecutionNodeBatches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/execution/{instanceId}/rerun': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the run. Elsewhere it is called `execution_id`.
         * @example 6a314c54d4616e99e7fa5a02
         */
        instanceId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Run an execution again
     * @description Repeats an earlier run as a new one. Use it once the cause of a failure is gone. A run can be repeated any number
     *     of times, and each call starts another. Returns the id of the new run, under one of two names. An unknown run is
     *     404.
     */
    post: operations['rerunExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/execution/{instanceId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the run. Elsewhere it is called `execution_id`.
         * @example 6a314c54d4616e99e7fa5a02
         */
        instanceId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop an execution
     * @description Asks a run to stop. It answers before the run has stopped; `getExecution` shows STOPPING, then STOPPED. What the
     *     run has done so far stays done. An unknown run is 404.
     */
    post: operations['stopExecution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/hosted-properties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the properties of a hosted connect link
     * @description Reads what was stored with `createConnectUrl` under the same session token. Use it to see what a link carries. The
     *     properties are kept for 3 days; what is answered after that, or if nothing was stored, is not documented. An API key is
     *     refused with 401.
     */
    get: operations['getHostedProperties'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/human-tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the task. Whoever knows it can read and submit the task, so keep it secret.
         * @example 6a31a2f0d396207fd2510000
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a human task
     * @description Reads the form that a workflow waits for a person to fill in. Use it to show the form in your own product. It
     *     takes no credential: whoever knows the id reads the form, what was filled in and who was asked. Returns the form
     *     with its state. An unknown task is 404.
     */
    get: operations['getHumanTask'];
    put?: never;
    /**
     * Submit a human task
     * @description Fills in the form that a workflow waits for, and the workflow goes on. It takes no credential: whoever knows the
     *     id can submit, and only once. Returns a confirmation. A task that is submitted already or has expired, and data
     *     that lacks something, are 400; an unknown task is 404.
     */
    post: operations['submitHumanTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List linked accounts
     * @description Lists the linked accounts of the environment. Use it to walk all customers or to find those with a given environment
     *     variable. Returns one page; an empty list is a page without items.
     */
    get: operations['listLinkedAccounts'];
    /**
     * Create or change a linked account
     * @description Creates the linked account if it does not exist, otherwise changes the given fields. Use it whenever a customer signs in,
     *     since repeating it is harmless. Returns the account, and in `new_account` whether it was created. Two credentials of one
     *     name are refused with 400, and an incomplete `your_app` with 500.
     */
    put: operations['upsertLinkedAccount'];
    /**
     * Create a linked account
     * @description Creates a linked account, which stands for one of your customers. Use upsert instead when the account may exist. Returns
     *     the account. An id that is missing or taken is refused with 400, and an incomplete `your_app` with 500.
     */
    post: operations['createLinkedAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account/{linked_account_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The linked account, as you named it.
         * @example acme
         */
        linked_account_id: string;
      };
      cookie?: never;
    };
    /**
     * Get a linked account
     * @description Reads one linked account with its connected apps. Use it to see whether a customer is known and what they have
     *     connected. An unknown account is 404.
     */
    get: operations['getLinkedAccount'];
    put?: never;
    post?: never;
    /**
     * Delete a linked account
     * @description Deletes a linked account. Use it when a customer leaves; there is no way back. Returns a confirmation; an unknown account
     *     is 404.
     */
    delete: operations['deleteLinkedAccount'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account/default-app/auth-credentials/{key}': {
    parameters: {
      query?: {
        /**
         * @description The account, where it cannot be sent as a header. Which one counts if both are sent is not documented.
         * @example acme
         */
        linked_account_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Name of the credential, as your default app defines it.
         * @example api_key
         */
        key: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Create or change a credential of your default app
     * @description Stores one of the credentials with which Refold reaches your own product for a linked account. Use it when the customer's
     *     key to your product is made or rotated. Returns in `action` whether the credential is new. An account without your
     *     default app is 404.
     */
    put: operations['upsertDefaultAppCredential'];
    post?: never;
    /**
     * Delete a credential of your default app
     * @description Deletes one of the credentials with which Refold reaches your own product for a linked account. Use it when
     *     the customer's key to your product ends. There is no way back. Returns a confirmation. A credential that is not there, or
     *     an account without your default app, is 404.
     */
    delete: operations['deleteDefaultAppCredential'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account/integration/{slug}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Disconnect an app
     * @description Disconnects an app from a linked account and removes its credentials. Of an app that holds several connections for
     *     the account, `connection_id` names the one to end. Without it `auth_type` limits what ends, and for an app with several
     *     connections the server refuses. Returns the account as it is then, and the webhook event Connection Deleted follows.
     */
    delete: operations['deleteIntegration'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account/integration/oauth-url/{slug}': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * Get the OAuth address of an app
     * @description Reads the address at which a customer signs in to the app and lets Refold reach it. Send the customer there with a
     *     browser. When they are done, the webhook event Connection Created follows and `getApplication` says `connected`. Returns
     *     the address, which is meant for this one account, so keep it out of logs.
     */
    get: operations['getOAuthUrl'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/linked-account/integration/save-key-credentials/{slug}': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Connect an app with keys
     * @description Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
     *     Use it for apps whose `auth_type` is `keybased`; `getAuthStructure` says which fields they need. Keys that do not work
     *     are refused with 500.
     */
    put: operations['saveKeyCredentials'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/mcp-servers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List MCP servers
     * @description Lists the MCP servers of a linked account. Use it to find the id under which an agent reaches a server. Returns
     *     one page, whose servers may lack their apps, chains and suggestions; an empty list is a page without items.
     */
    get: operations['listMcpServers'];
    put?: never;
    /**
     * Create an MCP server
     * @description Creates an MCP server without tools; give it apps with an update. Returns its id with name and description.
     *     Without name or description the answer is 400, and a name that is taken is 409.
     */
    post: operations['createMcpServer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/mcp-servers/{mcp_server_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the server.
         * @example 6a314ee8d0aeb8165beacc6e
         */
        mcp_server_id: string;
      };
      cookie?: never;
    };
    /**
     * Get an MCP server
     * @description Reads one MCP server with its apps, chains and suggestions. Use it to see which tools an agent gets. An unknown
     *     server is 404.
     */
    get: operations['getMcpServer'];
    /**
     * Change an MCP server
     * @description Changes the given fields of an MCP server and leaves the others. This is also how a server gets its tools: list
     *     the workflows and actions of each app. No source says whether a list is replaced or added to, so send it whole.
     *     Returns the server as it is now. A body that is not understood is 400, an unknown server 404.
     */
    put: operations['updateMcpServer'];
    post?: never;
    /**
     * Delete an MCP server
     * @description Deletes an MCP server. There is no way back. Returns nothing; an unknown server is 404, and a credential that may
     *     not delete it gets 403.
     */
    delete: operations['deleteMcpServer'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/migrate-token': {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Bring an existing connection to Refold
     * @description Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
     *     again. Use it when you move to Refold. Refold tries keys before it stores them. Read the response: a request that is
     *     refused may be answered with 200 and `error`. Custom apps are refused in this way. Keys that do not work are 500.
     */
    put: operations['migrateToken'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/session-token': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mint a session token
     * @description Mints a session token for one linked account. Use it on your server whenever a front end needs to act for that customer.
     *     While a token of the account is valid, the same one is returned again; `force_refresh` makes a new one. Returns the
     *     token and the seconds for which it holds. An account that is missing or unknown is refused with 400.
     */
    post: operations['createSessionToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/session-token/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Revoke a session token
     * @description Ends the session token with which it is called. Use it when a customer signs out. There is no way back; mint a new token
     *     instead. Returns how many tokens were ended. A token that is wrong or no longer valid is 401.
     */
    post: operations['revokeSessionToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/session/active-linked-account': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the linked account of a session token
     * @description Reads the linked account that the session token was minted for. Use it in a front end to learn who is signed in, or to
     *     see whether a token still holds. Returns the account; a token that does not hold is 401.
     */
    get: operations['getActiveLinkedAccount'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/slug/{slug}/config': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * Get the default config
     * @description Reads the config whose id is the linked account id, with all fields, their values and their options. Use it
     *     where a customer has one config per app. Fields that went wrong are listed in `field_errors`, beside a 200. When
     *     there is no such config the answer is 404; nothing is created.
     */
    get: operations['getDefaultConfig'];
    put?: never;
    post?: never;
    /**
     * Delete the default config
     * @description Deletes the config whose id is the linked account id, with its field values and its choice of workflows. There
     *     is no way back. Returns a confirmation; when there is no such config the answer is 404.
     */
    delete: operations['deleteDefaultConfig'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/slug/{slug}/config/{configId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the config.
         * @example acme
         */
        configId: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * Get a config
     * @description Reads one config with all fields, their values and their options, and with its workflows. Use it where a
     *     customer has several configs for one app. Fields that went wrong are listed in `field_errors`, beside a 200. An
     *     unknown config is 404 and nothing is created; an app that is not known or not enabled is 500.
     */
    get: operations['getConfig'];
    put?: never;
    post?: never;
    /**
     * Delete a config
     * @description Deletes one config with its field values and its choice of workflows. There is no way back. Returns a
     *     confirmation. An unknown config is 404, an unknown app 400.
     */
    delete: operations['deleteConfig'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/slug/{slug}/config/{configId}/workflows/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the config.
         * @example acme
         */
        configId: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
        /**
         * @description Id of the workflow.
         * @example 699d8648a81ba363578cc2f4
         */
        workflowId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Enable or disable a workflow
     * @description Enables or disables one workflow of a config and leaves everything else as it is. Use it for a switch in your
     *     settings. It sets the given state, so repeating it is harmless. Returns the workflows with their states. An
     *     unknown config is 404.
     */
    patch: operations['updateConfigWorkflow'];
    trace?: never;
  };
  '/api/v2/public/slug/{slug}/configs': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    /**
     * List configs
     * @description Lists the configs that a linked account has for an app. Use it to find their ids; the entries hold no fields, so
     *     read a config for those. Returns all of them at once, without pages. An app that is not known or not enabled is
     *     500.
     */
    get: operations['listConfigs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/tables': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tables
     * @description Lists the tables of the environment, or those of one account with `linked_account_id` or a session token. Use it to
     *     find a table's id by its name. Returns one page, without records; an empty list is a page without items.
     */
    get: operations['listTables'];
    put?: never;
    /**
     * Create a table
     * @description Creates an empty table with the given columns. A table belongs to one account, the one of `linked_account_id` or of
     *     the session token, or to the whole workspace. Returns the id of the table, and in `already_exists` whether it was
     *     there before. Without name or columns the answer is 400. The sources disagree on how large a table may grow: 10,000
     *     or 50,000 records.
     */
    post: operations['createTable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    /**
     * List the records of a table
     * @description Lists the records of a table, with its name and its columns beside the page. Use it to read a table from end to
     *     end; to find single records, search instead. Returns one page. An unknown table is 404.
     */
    get: operations['listTableRecords'];
    put?: never;
    post?: never;
    /**
     * Delete a table
     * @description Deletes a table with all its records. There is no way back. Returns the bare value `true`; an unknown table is
     *     404.
     */
    delete: operations['deleteTable'];
    options?: never;
    head?: never;
    /**
     * Add records to a table
     * @description Adds one record or several to a table. It never changes records that are there, so repeating it adds them again.
     *     Returns the new records with their ids. Without `data` the answer is 400.
     */
    patch: operations['addTableRecords'];
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}/{record_id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the record.
         * @example 02cd01ca-c09f-4f91-893d-222ab529f585
         */
        record_id: string;
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a record of a table
     * @description Deletes one record of a table. There is no way back. Returns the record as it was; an unknown record is 404.
     */
    delete: operations['deleteTableRecord'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}/columns/add': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Add columns to a table
     * @description Adds columns to a table. Returns all columns that the table has now. An unknown table is 404.
     */
    patch: operations['addTableColumns'];
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}/columns/remove': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove columns from a table
     * @description Removes columns from a table with everything in them. There is no way back, and a table keeps at least one column.
     *     The columns travel in the body, which some proxies drop from a DELETE. Returns the columns that are left. An
     *     unknown table is 404.
     */
    delete: operations['removeTableColumns'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}/columns/rename': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Rename columns of a table
     * @description Renames columns of a table and keeps what is in them. The renames are done in their order, so one may take up the
     *     name that another gave. Returns all columns under their names now. An unknown table is 404.
     */
    patch: operations['renameTableColumns'];
    trace?: never;
  };
  '/api/v2/public/tables/{table_id}/search': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search the records of a table
     * @description Finds the records whose columns match the given values. Values are read as regular expressions, so escape what a
     *     person typed. It only reads, although it is a POST. Returns all matches at once, without pages. An unknown table
     *     is 404.
     */
    post: operations['searchTableRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/tables/group/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the group of tables
     * @description Puts the given tables into a group, or takes them out of their group when `group` is empty. The group that they
     *     were in before is forgotten. Returns nothing; without table ids the answer is 400.
     */
    put: operations['updateTables'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/webhook': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description Lists all webhooks of the environment that the key selects. Use it to see where events go. Returns a plain list,
     *     without pages; an empty list means that nothing is reported to you.
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Create a webhook
     * @description Creates a webhook, an address to which Refold reports the chosen events. Deliveries are signed with the API key of
     *     the environment and repeated until they are answered with 200, so check the signature and drop repeats. Returns
     *     the webhook. An event that is not known is refused with 400.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/webhook/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the webhook.
         * @example 6a313eda6d5528bdcf71ebac
         */
        id: string;
      };
      cookie?: never;
    };
    /**
     * Get a webhook
     * @description Reads one webhook. Use it to see whether it is switched on and which events it reports. Returns the webhook. An
     *     unknown id is 400, not 404.
     */
    get: operations['getWebhook'];
    /**
     * Change a webhook
     * @description Changes the given fields of a webhook and leaves the others. Use it to switch a webhook off without losing it, or
     *     to report other events. A list that is given replaces the one before. Returns the webhook as it is now. An unknown
     *     id is 400, not 404.
     */
    put: operations['updateWebhook'];
    post?: never;
    /**
     * Delete a webhook
     * @description Deletes a webhook, and nothing is sent to its address any more. There is no way back. Returns all webhooks that
     *     are left, not the deleted one. An unknown id is 400, not 404.
     */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/webhooks/group/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Set the group of webhooks
     * @description Puts the given webhooks into a group, or takes them out of their group when `group` is empty. The group that they
     *     were in before is forgotten. Returns webhooks with their groups; without webhook ids the answer is 400.
     */
    put: operations['updateWebhooks'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List workflows
     * @description Lists the workflows of the environment: the public ones, or with `scope` the private ones of the linked account.
     *     Use it to find the id of a workflow. Returns one page, whose workflows may lack their nodes; an empty list is a
     *     page without items.
     */
    get: operations['listWorkflows'];
    put?: never;
    /**
     * Create a workflow
     * @description Creates an empty workflow of the linked account. What it makes is a draft: fill it in the workflow builder, then
     *     publish it. Returns the draft inside `workflow`. A slug that names no app is 500.
     */
    post: operations['createWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the workflow. To delete it, the published id.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    /**
     * Get a workflow
     * @description Reads one workflow with its nodes and edges. Use it to see what a published workflow does; for what has been
     *     edited since, read its draft. A private workflow of another account is refused with 403.
     */
    get: operations['getWorkflow'];
    put?: never;
    post?: never;
    /**
     * Delete a workflow
     * @description Deletes a workflow and ends its triggers. There is no way back. It takes the published id and only a session
     *     token, so a server mints one first. Returns a confirmation, of which the sources show two forms. The id of a
     *     single version is refused with 400.
     */
    delete: operations['deleteWorkflow'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/{workflowId}/edit': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    /**
     * Get the draft of a workflow
     * @description Reads the draft of a workflow, which is what the workflow builder edits. Use it to learn the id to give to
     *     `publishWorkflow`. A workflow without a draft seems to get one, so this may write although it is a GET. An unknown
     *     workflow is 404.
     */
    get: operations['getWorkflowDraft'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/{workflowId}/execute': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the published workflow, or its alias.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Execute a workflow
     * @description Starts a run of a workflow, even one that the account has not enabled. Normally the answer comes at once with the
     *     id of the run; read it with `getExecution` until its status says that it is over. With `sync_execution` the answer
     *     comes when the run is over and holds what the workflow's Response node returned; workflows with a Group node do
     *     not allow this. A Response node may also choose the status of the response, so an error status may be the workflow's
     *     own answer, with a body of any form. Without a slug the answer is 400.
     */
    post: operations['executeWorkflow'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/{workflowId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the draft to publish it, or the published id to take it back.
         * @example 6a31545ed0aeb8165beb9a43
         */
        workflowId: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Publish or unpublish a workflow
     * @description Publishes the draft of a workflow, or takes a published one back. To publish, give the id of the draft; to
     *     unpublish, the published id, else the answer is 400. It takes only a session token, so a server mints one first.
     *     Returns the workflow, of which some sources show only a few fields. An unknown workflow is 404.
     */
    put: operations['publishWorkflow'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/enabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List enabled workflows
     * @description Lists the workflows that the linked account has enabled, with the config and the app of each. Use it to show a
     *     customer what runs for them. Returns a plain list without pages. An API key without an account is refused with 400
     *     or 404, depending on the source.
     */
    get: operations['listEnabledWorkflows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/request-structure/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    /**
     * Get the payload structure of a workflow
     * @description Reads what a workflow expects as its payload: a sample, a JSON Schema and the schema in words. Use it to build a
     *     form or to check a payload before you execute the workflow. All three are null for a workflow without a schema.
     */
    get: operations['getWorkflowRequestStructure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v2/public/workflow/versions/{workflowId}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    /**
     * List the versions of a workflow
     * @description Lists the versions that were published of a workflow. Use it to find the version to go back to, and give its
     *     number to `publishWorkflow`. Returns one page, whose items may say no more than number, id and date. An unknown
     *     workflow is 404.
     */
    get: operations['listWorkflowVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  connectionCreated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A customer connected an app
     * @description Refold sends this when a linked account has connected an app. Use it to learn that a customer is done with
     *     connecting, instead of polling the application. Answer with 200. Anything else counts as failed and is sent again,
     *     up to three times at growing intervals, so expect repeats.
     */
    post: operations['connectionCreated'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  connectionDeleted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A connection was deleted
     * @description Refold sends this when a connection of a linked account has ended, be it that the customer disconnected the app or
     *     that you called `deleteIntegration`. Answer with 200. Anything else counts as failed and is sent again, up to
     *     three times at growing intervals, so expect repeats.
     */
    post: operations['connectionDeleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  connectionExpired: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A connection expired
     * @description Refold sends this when a connection of a linked account no longer works and the customer must connect again. Use
     *     it to ask them. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
     *     intervals, so expect repeats.
     */
    post: operations['connectionExpired'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  workflowCompleted: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A workflow completed
     * @description Refold sends this when a run of a workflow has ended well. Read the run with `getExecution` and `instance_id` for
     *     its result. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
     *     intervals, so expect repeats.
     */
    post: operations['workflowCompleted'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  workflowErrored: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A workflow failed
     * @description Refold sends this when a run of a workflow has failed. Read the run with `getExecution` and `instance_id` to see
     *     where. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing intervals,
     *     so expect repeats.
     */
    post: operations['workflowErrored'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  workflowStopped: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A workflow was stopped
     * @description Refold sends this when a run of a workflow was stopped before its end. It is announced, but its fields are not
     *     published. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
     *     intervals, so expect repeats.
     */
    post: operations['workflowStopped'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  workflowTimedOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A workflow timed out
     * @description Refold sends this when a run of a workflow took longer than it may. It is announced, but its fields are not
     *     published. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
     *     intervals, so expect repeats.
     */
    post: operations['workflowTimedOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /** @description Something that can be done in an app. */
    Action: {
      /** @description Id of the action, unique in its app. */
      action_id: string;
      /** @description What the action does. */
      description: string;
      /** @description Name for people to read. */
      name: string;
      /** @description A label that Refold gives it, such as `v2`. Older responses leave it out. */
      tag?: string;
    };
    /** @description A value for each parameter of the action, by its name. Empty where the action takes none. */
    ActionInput: {
      [key: string]: unknown;
    };
    /** @description The actions of an app. */
    ActionList: components['schemas']['Action'][];
    /** @description A value that an action takes. */
    ActionParameter: {
      /** @description What to ask a person for. */
      label: string;
      /** @description Under which name to send it. */
      name: string;
      /** @description Whether the action cannot do without it. */
      required: boolean;
      /** @description Kind of value. Text is sent even where a number is meant. */
      type: ('text' | 'json') | string;
    };
    /** @description The parameters of an action. */
    ActionParameterList: components['schemas']['ActionParameter'][];
    /**
     * @description What became of an action. Read `node_status` first: `Success` means that the app did it, anything else that it did
     *     not, although the response is 200.
     */
    ActionResult: {
      /** @description The app's answer, in the app's own form. */
      data?: {
        [key: string]: unknown;
      };
      /** @description The HTTP status with which the app answered. Older responses have it. */
      http_status?: number;
      /** @description How the action ended. New values may appear. */
      node_status?:
        | ('Success' | 'Ready' | 'Errored' | 'Waiting' | 'Stopped' | 'Rejected' | 'Errored_and_Skipped' | 'Timed_Out')
        | string;
      /** @description Whether the app did it. Some responses have this in place of `node_status`. */
      success?: boolean;
    };
    /** @description What was added to a table. */
    AddedTableRecords: {
      /** @description The new records with their ids. */
      add_record_result: components['schemas']['TableRecord'][];
      /** @description The added data in another form. No source shows it. */
      transformed_add_data?: unknown;
    };
    /** @description What to add to a table. */
    AddTableRecordsRequest: {
      /** @description One record or a list of records. */
      data: components['schemas']['NewTableRecord'] | components['schemas']['NewTableRecord'][];
    };
    /** @description An app that a linked account can connect, and the state of its connections. */
    Application: {
      /** @description Refold's own id of the app. No example shows it. */
      _id?: string;
      /** @description Id of the app, 24 hexadecimal digits. */
      app_id?: string;
      /** @description The fields to ask for when the app is connected with keys. */
      auth_input_map?: components['schemas']['AuthInput'][];
      auth_type: components['schemas']['AuthType'];
      /** @description The fields to ask for, by each way to connect the app. OAuth needs none. */
      auth_type_options?: {
        [key: string]: components['schemas']['AuthInput'][];
      };
      /** @description Whether the account has connected the app. Left out where it has not. */
      connected?: boolean;
      /** @description The account's connections to the app. Left out where there are none. */
      connected_accounts?: components['schemas']['ConnectedAccount'][];
      /** @description What the app is, for people to read. */
      description: string;
      /** @description Whether the app is an ecosystem app. No source explains the term. */
      ecosystem?: boolean;
      /** @description How OAuth grants access. Without it, by authorization code. New values may appear. */
      grant_type?: ('authorization_code' | 'authorization_code_pkce' | 'client_credentials') | string;
      /** @description Whether an account can hold several connections to the app. Left out where it cannot. */
      has_multi_auth_enabled?: boolean;
      /** @description Address of the app's logo. */
      icon: string;
      /** @description Where the app comes from. New values may appear. */
      kind?: ('native' | 'custom' | 'universal_connector') | string;
      /** @description Name for people to read. */
      name: string;
      /** @description Whether the customer must connect the app again. */
      reauth_required: boolean;
      /** @description The app's name in calls, in lower case. */
      slug: string;
      /** @description What the app is about, such as CRM or Accounting. */
      tags: string[];
      /** @description Kind of the app. For apps of the catalogue it is the slug. */
      type?: string;
      version?: components['schemas']['ApplicationVersion'];
      /** @description Where the app reports its own events to. No example shows it. */
      webhook_url?: string;
    };
    /** @description All apps, or the one that was asked for by slug. */
    ApplicationsOrOne: components['schemas']['Application'][] | components['schemas']['Application'];
    /** @description Version of the app's integration. Only older sources show it. */
    ApplicationVersion: {
      /** @description Number of the version. */
      _v: string;
      /** @description What the app is, once more. */
      description: string;
    };
    /** @description A field to ask a customer for. */
    AuthInput: {
      /** @description What to enter, in more words. */
      description?: string;
      /** @description Name of the field, for people to read. */
      label: string;
      /** @description Name under which the value is sent. */
      name: string;
      /** @description What to choose from, where the type is `select`. */
      options?: unknown[];
      /** @description Text to show while the field is empty. */
      placeholder: string;
      /** @description Whether the field must be filled in. */
      required: boolean;
      /** @description How to show the field. New values may appear. */
      type: ('text' | 'password' | 'number' | 'boolean' | 'select') | string;
    };
    /** @description The fields of an app's credentials, by way to connect, such as `oauth2` or `keybased`. */
    AuthStructure: {
      [key: string]: components['schemas']['AuthStructureFields'];
    };
    /** @description A field about which there is more to say than its type. */
    AuthStructureField: {
      /** @description Whether the field must be given. */
      required: boolean;
      /** @description Type of the value, such as `string`. */
      type: string;
    };
    /**
     * @description The fields of one way to connect, by name. Most are given as the name of their type alone; those that may be left out
     *     have been seen as objects.
     */
    AuthStructureFields: {
      [key: string]: string | components['schemas']['AuthStructureField'];
    };
    /** @description A way to connect an app. New values may appear. */
    AuthType: ('oauth2' | 'keybased' | 'api_key' | 'basic_auth' | 'bearer_token' | 'noauth') | string;
    /**
     * @description Envelope without a status. Either member can hold the text for a person: execute and datastores put it in `error` beside
     *     a generic `message`, auth structure the other way round.
     */
    BareError: {
      error: string;
      message: string;
    };
    /** @description Envelope of the newer services that name the code `error_code`. */
    CodedError: {
      error_code: components['schemas']['ErrorCode'];
      http_error_type: components['schemas']['ErrorType'];
      /** @description What went wrong, for a person. */
      message: string;
      /** @description The HTTP status, repeated. */
      status_code: number;
    };
    /** @description What one linked account has chosen for one app. */
    Config: components['schemas']['ConfigContents'] & {
      /** @description Id of the config. Unless you chose another, the id of the linked account. */
      config_id: string;
      /** @description The connection that the config is for, where the app holds several for this account. */
      connection_id?: string;
    };
    /** @description What a config holds for one app. */
    ConfigContents: {
      /** @description Fields that went wrong. It comes with a 200, so an empty list is the only sign that all is well. */
      field_errors?: components['schemas']['ConfigFieldError'][];
      /** @description Fields of the app. They are read as a list and written as field id to value. */
      fields: components['schemas']['ConfigField'][];
      /** @description Slug of the app. */
      slug: string;
      /** @description The app's workflows, enabled or not. */
      workflows: components['schemas']['ConfigWorkflow'][];
    };
    /** @description One setting of a config, with its value and what can be chosen. It is written as field id to value. */
    ConfigField: {
      /** @description The page of settings on which the field belongs. */
      associated_page?: string;
      /** @description Where the field gets its data. No source shows its form. */
      data_source?: {
        [key: string]: unknown;
      };
      /** @description What counts where no value is stored. */
      defaultValue?: components['schemas']['ConfigFieldValue'];
      /** @description The app's object from which map fields are loaded. Sources only show it empty. */
      dynamic_map_field_object_name?: string;
      /** @description Where the options come from, in Refold's own notation. */
      dynamic_slot_identifier?: string;
      /** @description How to show the field. New types may appear. */
      field_type:
        | (
            | 'text'
            | 'date'
            | 'number'
            | 'url'
            | 'email'
            | 'textarea'
            | 'select'
            | 'json'
            | 'map'
            | 'map_v2'
            | 'rule_engine'
          )
        | string;
      /** @description Whether what can be mapped is loaded from the app. */
      has_dynamic_map_fields?: boolean;
      /** @description Help for the customer. */
      help_text?: string;
      /** @description Whether to hide the field from the customer. */
      hidden?: boolean;
      /** @description Id of the field. Other calls name it `fieldId`. */
      id: string;
      /** @description For map fields, what can be mapped. */
      labels?: components['schemas']['ConfigOption'][];
      /** @description A stored mapping. No source shows its form. */
      mapping?: {
        [key: string]: unknown;
      };
      /** @description Whether several options can be chosen, so that the value is a list. */
      multiple?: boolean;
      /** @description Name for people to read. */
      name: string;
      /** @description What can be chosen. For map fields, what a label can be mapped to. */
      options?: components['schemas']['ConfigOption'][];
      /** @description Id of the field that this one depends on. */
      parent?: string;
      /** @description Text to show while the field is empty. */
      placeholder?: string;
      /** @description Whether the field needs a value. */
      required?: boolean;
      /** @description Columns of a rule field. No source shows their form. */
      rule_columns?: {
        [key: string]: unknown;
      }[];
      /** @description What is stored. It is left out where nothing is. */
      value?: components['schemas']['ConfigFieldValue'];
    };
    /** @description A field that went wrong although the call as a whole did not. */
    ConfigFieldError: {
      error: components['schemas']['ConfigFieldErrorDetail'];
      /** @description Id of the field. */
      id: string;
      /** @description Name of the field. */
      name: string;
    };
    /** @description What went wrong with a field. */
    ConfigFieldErrorDetail: {
      /** @description The error behind it. No source shows its form. */
      error?: unknown;
      /** @description What went wrong, for a person. */
      message: string;
    };
    /** @description The fields of a config. Newer responses leave out `config_id`. */
    ConfigFieldList: components['schemas']['ConfigContents'] & {
      /** @description Id of the config. */
      config_id?: string;
    };
    /** @description What can be chosen in a rule's column. Newer pages show `options`, older ones the other members. */
    ConfigFieldRuleOptions: {
      /** @description Output of the code that decides about the options. Sources only show it empty. */
      conditional_code_stdout?: unknown[];
      /** @description What can be chosen. */
      options?: components['schemas']['ConfigOption'][];
      rule_column?: components['schemas']['RuleColumnParts'];
    };
    /**
     * @description Value of a field. Its form follows the field: text for most, a list where `multiple` is set, an object from label to
     *     option for map fields. Options may also stand for numbers.
     */
    ConfigFieldValue: unknown;
    /** @description Values to store, by field id. For a map field the value is an object from label to option. */
    ConfigFieldValues: {
      [key: string]: components['schemas']['ConfigFieldValue'];
    };
    /**
     * @description Fields of your own product, by the name of the slot that offers them, for customers to map. One source shows plain
     *     texts instead of lists, and none says what those do.
     */
    ConfigLabels: {
      [key: string]: components['schemas']['ConfigOption'][] | string;
    };
    /** @description Something to choose, as a person sees it and as it is stored. */
    ConfigOption: {
      /** @description Name for people to read. */
      name: string;
      /** @description What to store when it is chosen. */
      value: string | number;
    };
    /** @description A config in a list, without its fields and workflows. */
    ConfigSummary: {
      /** @description Refold's own id, 24 hexadecimal digits. */
      _id?: string;
      /** @description Id of the config. Other calls name it `configId`. */
      config_id: string;
      /** @description The connection that the config is for, where the app holds several for this account. */
      connection_id?: string;
      /** @description Whether the config belongs to a tenant. No source explains it. */
      tenant_config?: boolean;
    };
    /** @description The configs of a linked account for an app. */
    ConfigSummaryList: components['schemas']['ConfigSummary'][];
    /** @description A workflow of a config, with its own fields. */
    ConfigWorkflow: {
      /** @description The page of settings on which the workflow belongs. */
      associated_page?: string;
      /** @description What the workflow does. It can be empty. */
      description?: string;
      /** @description Whether the workflow runs for this config. */
      enabled: boolean;
      /** @description The workflow's own fields. */
      fields?: components['schemas']['ConfigField'][];
      /** @description Address of the workflow's picture. */
      icon?: string;
      /** @description Id of the workflow. */
      id: string;
      /** @description Name for people to read. */
      name: string;
    };
    /** @description A workflow of a config and whether it runs. */
    ConfigWorkflowState: {
      /** @description Fields of the workflow, under their old name. No source shows their form here. */
      data_slots?: {
        [key: string]: unknown;
      }[];
      /** @description What the workflow does. */
      description?: string;
      /** @description Whether the workflow runs for this config. */
      enabled: boolean;
      /** @description Id of the workflow. */
      id: string;
      /** @description Name for people to read. */
      name?: string;
    };
    /** @description The workflows of a config with their states. */
    ConfigWorkflowStates: {
      /** @description The workflows. */
      workflows: components['schemas']['ConfigWorkflowState'][];
    };
    /** @description One connection of a linked account to an app. */
    ConnectedAccount: {
      /** @description Id of the auth profile that the connection was made with. */
      auth_profile_id?: string;
      /** @description Name of that auth profile, for people to read. */
      auth_profile_name?: string;
      auth_type?: components['schemas']['AuthType'];
      /**
       * Format: date-time
       * @description When the app was connected.
       */
      connectedAt: string;
      /** @description Id of the connection, where the app can hold several for one account. */
      connection_id?: string;
      /** @description No source shows its form or says what it means. It may be secret, so keep it out of logs. */
      defaultCredentials?: unknown;
      /** @description Who is connected, as the app names them. Some apps give text, some an object. */
      identifier:
        | string
        | {
            [key: string]: unknown;
          };
      /** @description Whether the connection works. New values may appear. */
      status?: ('active' | 'expired') | string;
      /** @description Fields of your own that were stored with the connection. */
      user_defined_fields?: {
        [key: string]: unknown;
      };
    };
    /** @description A customer connected an app. */
    ConnectionCreatedEvent: components['schemas']['ConnectionEvent'] & {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'Connection Created';
    };
    /** @description A connection to an app ended. */
    ConnectionDeletedEvent: components['schemas']['ConnectionEvent'] & {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'Connection Deleted';
    };
    /** @description What every connection event says. It has no id, so drop repeats by account, app, event and time. */
    ConnectionEvent: {
      /** @description When it happened, in the form of RFC 1123 such as `Tue, 07 Nov 2023 08:03:27 GMT`. */
      createdAt: string;
      environment: components['schemas']['Environment'];
      /** @description The linked account whose connection it is. */
      linked_account_id: string;
      /** @description Id of your organization. */
      org_id: string;
      /** @description Slug of the app. */
      slug: string;
      /** @description Kind of event. Sources only show `General`. */
      type: 'General' | string;
    };
    /** @description A connection to an app no longer works. */
    ConnectionExpiredEvent: components['schemas']['ConnectionEvent'] & {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'Connection Expired';
    };
    /** @description A link to the hosted page. */
    ConnectUrl: {
      /** @description The link. It holds a session token, or a code that stands for one, so treat it as a secret. */
      hosted_url: string;
    };
    /** @description A new dataref. */
    CreateDatarefRequest: {
      /** @description Name of the dataref. */
      refName: string;
    };
    /** @description The new MCP server. */
    CreatedMcpServer: {
      /** @description Id of the server. Other calls name it `mcp_server_id`. */
      _id: string;
      /** @description What the server is for. */
      description: string;
      /** @description Name of the server. */
      name: string;
    };
    /** @description Where the new table is. */
    CreatedTable: {
      /** @description Whether a table of this name was there before. */
      already_exists?: boolean;
      /** @description Id of the table. */
      table_id: string;
    };
    /** @description The new workflow. */
    CreatedWorkflow: {
      workflow: components['schemas']['Workflow'];
    };
    /** @description A new linked account. Give its id under one of the two names. */
    CreateLinkedAccountRequest:
      | (components['schemas']['LinkedAccountFields'] & {
          /** @description The same as `linked_account_id`, under its other name. */
          account_id?: string;
          /** @description Id of your choice, unique in the environment. */
          linked_account_id?: string;
        })
      | unknown
      | unknown;
    /** @description A new MCP server. */
    CreateMcpServerRequest: {
      /** @description What the server is for. */
      description: string;
      /** @description Name of the server. */
      name: string;
    };
    /** @description A new schedule. */
    CreateScheduleRequest: components['schemas']['ScheduleFields'] & {
      /**
       * @description Whether `regex` or `interval_dates` say when to start.
       * @enum {string}
       */
      trigger_type: 'cron' | 'interval';
    };
    /** @description Whom the token is for. */
    CreateSessionTokenRequest: {
      /** @description The linked account to act for, as you named it. */
      linked_account_id: string;
    };
    /** @description A new table. */
    CreateTableRequest: {
      /** @description The columns. The sources disagree on how many are allowed, 10, 20 or 30; the highest is the latest. */
      columns: components['schemas']['TableColumn'][];
      /** @description Name of the table. */
      table_name: string;
    };
    /** @description A new webhook. */
    CreateWebhookRequest: components['schemas']['WebhookFields'] & {
      /** @description The group to put the webhook into. */
      group?: string;
      /** @description A second description. No source says how it differs from `description`. */
      webhook_description?: string;
      /** @description The events to report, at least one. */
      webhook_events: components['schemas']['WebhookEventName'][];
    };
    /** @description A new workflow. */
    CreateWorkflowRequest: {
      /** @description Id of the app, instead of its slug. */
      associated_application?: string;
      /** @description What the workflow does. */
      description?: string;
      /** @description Name of the workflow. */
      name: string;
      /** @description Slug of the app that the workflow belongs to, in lower case. */
      slug?: string;
    };
    /** @description A named map of one linked account, from record ids to their counterparts in the connected apps. */
    Dataref: {
      __v?: components['schemas']['Revision'];
      /** @description Refold's own id, 24 hexadecimal digits. */
      _id: string;
      /**
       * Format: date-time
       * @description When the dataref was made.
       */
      createdAt: string;
      /** @description The records. Lists may leave them out. */
      data?: components['schemas']['DatarefRecords'];
      environment: components['schemas']['Environment'];
      /** @description The group that the dataref is in. */
      group?: string;
      /** @description The account that the dataref belongs to. */
      linked_account_id: string;
      /** @description Name of the dataref. Other calls name it `refName`. */
      name: string;
      /** @description Id of your organization. */
      org_id: string;
      /**
       * Format: date-time
       * @description When the dataref last changed.
       */
      updatedAt: string;
    };
    /** @description The counterpart of a record in one connected app. */
    DatarefCounterpart: {
      /** @description Slug of the app. */
      slug: string;
      /** @description What identifies the record there. Sources call it an id, without its type. */
      value: unknown;
    };
    /** @description One page of datarefs. */
    DatarefPage: components['schemas']['PageInfo'] & {
      /** @description The datarefs on this page. */
      docs: components['schemas']['Dataref'][];
    };
    /** @description Counterparts in the connected apps, by record id. */
    DatarefRecords: {
      [key: string]: components['schemas']['DatarefCounterpart'][];
    };
    /** @description A record of a dataref. Beside its id it has a member for each further column. */
    DatarefRow: {
      /** @description Id of the record. */
      record_id: string;
    } & {
      [key: string]: components['schemas']['DatarefValue'];
    };
    /** @description One page of the records of a dataref, as a table. */
    DatarefRowPage: components['schemas']['PageInfo'] & {
      /** @description Names of the columns. The first is `record_id`. */
      headers: string[];
      /** @description The records on this page. */
      rows: components['schemas']['DatarefRow'][];
    };
    /** @description Value of a column. Sources only show text, and none says what else is allowed. */
    DatarefValue: unknown;
    /** @description Names of datastores. */
    DatastoreNames: string[];
    /** @description A record of a datastore. Beside its id, under one of two names, it has a member for each column. */
    DatastoreRecord: {
      /** @description Id of the record. Newer pages show this name. */
      id?: string;
      /** @description Id of the record. Older pages show this name. */
      record_id?: string;
    } & {
      [key: string]: components['schemas']['DatastoreValue'];
    };
    /** @description Records of a datastore. */
    DatastoreRecordList: components['schemas']['DatastoreRecord'][];
    /** @description Values to look for, by column. Each is read as a regular expression, so escape what a person typed. */
    DatastoreSearchRequest: {
      [key: string]: unknown;
    };
    /** @description Value of a column. Sources only show text, and none says what else is allowed. */
    DatastoreValue: unknown;
    /** @description What a deletion did. */
    DeletedDatarefs: {
      /** @description Whether the deletion was accepted. */
      acknowledged: boolean;
      /** @description How many datarefs were deleted. */
      deletedCount: number;
    };
    /** @description What was done with the credential. */
    DeletedDefaultAppCredential: {
      /** @description What was done, for a person. */
      message: string;
      /** @description Whether the credential is gone. */
      success: boolean;
    };
    /** @description A workflow that a linked account has enabled. */
    EnabledWorkflow: {
      application: components['schemas']['EnabledWorkflowApplication'];
      /** @description The config that the workflow is enabled in. */
      config_id: string;
      /**
       * Format: date-time
       * @description When the workflow was made.
       */
      createdAt?: string;
      /** @description What the workflow does. */
      description: string;
      /** @description Address of the workflow's icon, or an empty text. */
      icon: string;
      /** @description Id of the workflow. */
      id: string;
      /** @description Name of the workflow. */
      name: string;
      /**
       * Format: date-time
       * @description When the workflow last changed.
       */
      updatedAt?: string;
    };
    /** @description The app that an enabled workflow belongs to. */
    EnabledWorkflowApplication: {
      /** @description Id of the app. */
      _id?: string;
      /** @description What the app is. */
      description: string;
      /** @description Address of the app's logo. */
      icon: string;
      /** @description Name of the app, for people to read. */
      name: string;
    };
    /** @description The environment that the key or token selected. Custom workspaces have names of their own. */
    Environment: ('test' | 'production') | string;
    /** @description Any error body. Read `error_code`, else `error`, as the code, and `message` as the text. */
    Error:
      | components['schemas']['TracedError']
      | components['schemas']['CodedError']
      | components['schemas']['NamedError']
      | components['schemas']['TypedError']
      | components['schemas']['BareError'];
    /**
     * @description Refold's error code. `SERVER_ERROR` is generic and used with every status from 400 to 501, so read the status as well.
     *     New values may appear.
     */
    ErrorCode:
      | (
          | 'AUTH_SERVICE_ERROR'
          | 'EXTERNAL_API_FAILURE'
          | 'INVALID_APP_ID'
          | 'INVALID_EVENT'
          | 'INVALID_EVENT_ID'
          | 'INVALID_LINKED_ACCOUNT_ID'
          | 'INVALID_TOKEN'
          | 'INVALID_WORKFLOW_ID'
          | 'MISSING_LINKED_ACCOUNT_ID'
          | 'MISSING_REQUIRED_FIELD'
          | 'RESOURCE_NOT_FOUND'
          | 'SERVER_ERROR'
          | 'VALIDATION_ERROR'
        )
      | string;
    /** @description Class of the error in words. It follows the status, and new values may appear. */
    ErrorType:
      | (
          | 'BAD_REQUEST'
          | 'UNAUTHORIZED'
          | 'FORBIDDEN'
          | 'NOT_FOUND'
          | 'CONFLICT'
          | 'NOT_IMPLEMENTED'
          | 'INTERNAL_SERVER_ERROR'
          | 'EXTERNAL_API_ERROR'
        )
      | string;
    /** @description An event that your product can fire. */
    EventDefinition: {
      /** @description Refold's own id of the event, 24 hexadecimal digits. */
      _id: string;
      /** @description JSON Schema of the payload, if one was given. */
      json_schema?: {
        [key: string]: unknown;
      };
      /** @description Name of the event, by which it is fired. Upper and lower case differ. */
      name: string;
      /** @description The sample of the payload as it was given, as JSON text. Newer sources do not show it. */
      raw_response?: string;
      /** @description The fields of the payload, taken from the sample. It is written as a sample and read as this list. */
      response: components['schemas']['EventField'][];
    };
    /** @description An event as it should be defined. */
    EventDefinitionRequest: {
      /** @description JSON Schema of the payload. */
      json_schema?: {
        [key: string]: unknown;
      };
      /** @description Name of the event, by which it is fired. Upper and lower case differ. */
      name: string;
      /** @description A sample of the payload. Workflows choose from its fields. Give it as JSON text; older sources give the object itself. */
      response:
        | string
        | {
            [key: string]: unknown;
          };
    };
    /** @description A field of an event's payload. */
    EventField: {
      /** @description Name of the field. A field inside another has the names of both, with a dot between them. */
      key: string;
      /** @description What the field holds. New values may appear. */
      type: ('text' | 'object') | string;
    };
    /**
     * @description What to give to the workflow. Put it into `payload`. Guides send the fields of the payload without this wrapper,
     *     so other members are allowed.
     */
    ExecuteWorkflowRequest: {
      /** @description The payload that the workflow's start receives. */
      payload?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description A run of a workflow. */
    Execution: {
      /** @description Id of the run. Lists always have it; the response for a single run may leave it out. */
      _id?: string;
      associated_application?: components['schemas']['ExecutionApplication'];
      /** @description Id of the event that started the run. */
      associated_event_id?: string;
      /** @description The app whose trigger started the run. No source shows the form. */
      associated_trigger_application?: {
        [key: string]: unknown;
      };
      associated_workflow?: components['schemas']['ExecutionWorkflow'];
      /** @description How much of the run is done, from 0 to 100. */
      completion_percentage?: number;
      /**
       * Format: date-time
       * @description When the run ended.
       */
      completion_time?: string;
      /** @description The config that the run used. */
      config_id?: string;
      /**
       * Format: date-time
       * @description When the run was started.
       */
      createdAt?: string;
      /** @description Id of your own app, if it started the run. */
      custom_application_id?: string;
      /** @description Values of the config's fields that the run used. A field report says that it can be missing. */
      custom_field_values?: {
        [key: string]: unknown;
      };
      /** @description Id of the trigger of your own app, if it started the run. */
      custom_trigger_id?: string;
      environment: components['schemas']['Environment'];
      /** @description Which engine ran it. Of no use to callers. */
      executed_by_thanos?: boolean;
      /** @description How long the run took. No source names the unit. */
      instance_execution_time?: number;
      /** @description Whether another run started this one. */
      is_child_instance?: boolean;
      /** @description Whether Refold made this run for a new organization to look at. */
      is_seed?: boolean;
      /** @description The account as the run saw it. No source shows the form. */
      linked_account_data?: {
        [key: string]: unknown;
      };
      /** @description The account that the run was for, as you named it. */
      linked_account_id?: string;
      /** @description Name of the run, which holds the id of its workflow. */
      name: string;
      /** @description The nodes of the run. Only the response for a single run has them. */
      nodes?: components['schemas']['ExecutionNode'][];
      /** @description Id of your organization. */
      org_id?: string;
      status: components['schemas']['ExecutionStatus'];
      /** @description Variables that the run has stored, by name. */
      store_variables?: {
        [key: string]: unknown;
      };
      /** @description What started the run, such as `Schedule`. */
      trigger_application_event?: string;
      type_of_execution?: components['schemas']['ExecutionType'];
      /**
       * Format: date-time
       * @description When the run last changed.
       */
      updatedAt?: string;
    };
    /** @description The app of a run's workflow. */
    ExecutionApplication: {
      /** @description Id of the app. */
      _id: string;
      /** @description Address of the app's logo. */
      icon?: string;
      /** @description Name of the app, for people to read. */
      name: string;
    };
    /** @description A node of a run. */
    ExecutionNode: {
      /** @description How often the node was tried. */
      attempts_made?: number;
      /** @description How long the node took. No source names the unit; the figures look like milliseconds. */
      execution_time?: number;
      /** @description Whether the node works in batches, which `listExecutionNodeBatches` lists. */
      is_batch?: boolean;
      /** @description Whatever the node gave out last, in its own form. */
      latest_output?: unknown;
      /** @description Id of the node in its workflow. */
      node_id: string;
      /** @description Name of the node, for people to read. */
      node_name: string;
      node_status: components['schemas']['ExecutionNodeStatus'];
      /** @description Type of the node, such as `start`. */
      node_type: string;
    };
    /** @description A part of a node's input, and what became of it. */
    ExecutionNodeBatch: {
      /** @description Position of the batch, counted from 0. */
      batch_index: number;
      /** @description Whatever the node gave out for the batch, in its own form. */
      output?: unknown;
      /** @description State of the batch, such as `Success`. No source lists the values. */
      status: string;
    };
    /** @description One page of batches. */
    ExecutionNodeBatchPage: components['schemas']['PageInfo'] & {
      /** @description The batches on this page. */
      docs: components['schemas']['ExecutionNodeBatch'][];
    };
    /** @description State of a node in a run. New values may appear. */
    ExecutionNodeStatus:
      | ('Errored' | 'Errored_and_Skipped' | 'Ready' | 'Rejected' | 'Stopped' | 'Success' | 'Timed_Out' | 'Waiting')
      | string;
    /** @description One page of runs. */
    ExecutionPage: components['schemas']['PageInfo'] & {
      /** @description The runs on this page. */
      docs: components['schemas']['ListedExecution'][];
    };
    /** @description The new run. The sources show two forms, so expect its id in `id` or in `instanceId`. */
    ExecutionRerun: {
      /** @description Id of the new run. */
      id?: string;
      /** @description Id of the new run, in the other form. */
      instanceId?: string;
      /** @description A confirmation for a person to read. */
      message?: string;
      /** @description Whether the new run was started, such as `success`. It is not the status of a run. */
      status?: string;
    };
    /** @description State of a run. It is still on its way while QUEUED, RUNNING or STOPPING. New values may appear. */
    ExecutionStatus:
      | ('COMPLETED' | 'ERRORED' | 'QUEUED' | 'RUNNING' | 'STOPPED' | 'STOPPING' | 'TERMINATED' | 'TIMED_OUT')
      | string;
    /** @description Whether the caller waited for the run. New values may appear. */
    ExecutionType: ('SYNC' | 'ASYNC') | string;
    /** @description The workflow of a run. */
    ExecutionWorkflow: {
      /** @description Id of the workflow. */
      _id: string;
      /** @description Address of the workflow's icon, or an empty text. */
      icon?: string;
      /** @description Name of the workflow. */
      name: string;
    };
    /** @description The event to fire, with files. Each part besides the three named ones is a file and becomes a member of the payload. */
    FireEventForm:
      | ({
          /** @description Name of the event, exactly as it is defined. */
          event?: string;
          /** @description What to give to the workflows, as JSON text. */
          payload?: string;
          /** @description The same as `event`, under its other name. */
          trigger?: string;
        } & {
          [key: string]: string;
        })
      | unknown
      | unknown;
    /** @description The event to fire. Give its name under one of the two names. */
    FireEventRequest:
      | {
          /** @description Name of the event, exactly as it is defined. */
          event?: string;
          /** @description What to give to the workflows. */
          payload?: {
            [key: string]: unknown;
          };
          /** @description The same as `event`, under its other name. */
          trigger?: string;
        }
      | unknown
      | unknown;
    /** @description A value to read the field with. It may be left out, and so may the whole body. */
    GetConfigFieldRequest: {
      value?: components['schemas']['ConfigFieldValue'];
    };
    /** @description Which column of a rule the options are for. */
    GetConfigFieldRuleOptionsRequest: {
      rule_column: components['schemas']['RuleColumn'];
    };
    /** @description Which config to read, and what a new one starts with. No source says whether the rest changes one that exists. */
    GetOrCreateConfigRequest: {
      /** @description Id of your choice. Defaults to the id of the linked account. */
      config_id?: string;
      /**
       * @description The connection that is meant, for an app that holds several for this account. Without it the server refuses the
       *     write for such an app.
       */
      connection_id?: string;
      fields?: components['schemas']['ConfigFieldValues'];
      labels?: components['schemas']['ConfigLabels'];
      /** @description Slug of the app, in lower case. */
      slug: string;
      /** @description Workflows to enable or disable. */
      workflows?: components['schemas']['GetOrCreateConfigWorkflow'][];
    };
    /** @description A workflow of the app and whether it runs. */
    GetOrCreateConfigWorkflow: {
      /** @description Whether the workflow runs for this config. */
      enabled: boolean;
      /** @description Id of the workflow. */
      id: string;
    };
    /**
     * @description What to store with the link: any members of your own. The hosted page takes its looks from some of them, which are `name`,
     *     `color` and `bgColor` in one source, `base_color`, `button_color` and `redirect_url` in another.
     */
    HostedPropertyMap: {
      [key: string]: unknown;
    };
    /** @description A form that a workflow waits for a person to fill in. */
    HumanTask: {
      /** @description Id of the task. It is the only thing that guards it. */
      _id: string;
      /**
       * Format: date-time
       * @description When the task was made.
       */
      createdAt: string;
      /** @description What was filled in, by field. Empty while the task waits. */
      data: {
        [key: string]: unknown;
      };
      /** @description What the person is asked to do. */
      description: string;
      /**
       * Format: date-time
       * @description When the task expires. It is a point in time, not a span.
       */
      expire_in: string;
      /** @description The fields of the form, as a JSON Schema. */
      form_structure: {
        [key: string]: unknown;
      };
      /** @description The group that the task is in. */
      group?: string;
      /** @description Name of the task, for people to read. */
      name: string;
      /** @description Mail addresses of the people who are asked. */
      receiver_emails: string[];
      status: components['schemas']['HumanTaskStatus'];
      /** @description How to show the fields, by field. */
      ui_structure: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description When the task last changed.
       */
      updatedAt: string;
    };
    /** @description Whether the task waits, is submitted or has expired. New values may appear. */
    HumanTaskStatus: ('WAITING' | 'SUBMITTED' | 'TIMEOUT') | string;
    /** @description An app that a linked account has connected. It may hold secrets, so keep it out of logs. */
    Integration: {
      /** @description Refold's own id of the connection. */
      _id?: string;
      /** @description Id of a custom app; null for apps of the catalogue. */
      app_id?: string | null;
      /** @description Tokens of the connection. No source shows their form. Secret. */
      authTokens?: unknown;
      /** @description Connections to the app. No source shows their form. */
      connections?: {
        [key: string]: unknown;
      };
      /**
       * Format: date-time
       * @description When the app was connected.
       */
      createdAt?: string;
      /** @description Credentials of the connection, in the app's own form. Secret. */
      credentials?: {
        [key: string]: unknown;
      };
      /** @description Address of the app's logo. */
      icon?: string | null;
      /** @description Who is connected, as the app names them. Some responses give text, some an object. */
      identifier?:
        | string
        | {
            [key: string]: unknown;
          }
        | null;
      /** @description Name of the app, for people to read. */
      name: string;
      /** @description Whether the customer must connect again. */
      reauth_required?: boolean;
      /** @description Whether the app's refresh token has expired. */
      refresh_token_expired?: boolean;
      /** @description Slug of the app, or `custom` for your own. */
      type: string;
      /**
       * Format: date-time
       * @description When the connection last changed.
       */
      updatedAt?: string;
    };
    /** @description The fields that the app asks for, by name, as `getAuthStructure` gives them. Secret. */
    KeyCredentials: {
      [key: string]: unknown;
    };
    /** @description One of your customers in one environment. */
    LinkedAccount: {
      __v?: components['schemas']['Revision'];
      /** @description Refold's own id, 24 hexadecimal digits. */
      _id?: string;
      /** @description The id that you chose, unique in its environment. Other calls name it `linked_account_id`. */
      account_id: string;
      /** @description Id of your organization. */
      associated_org?: string;
      /**
       * Format: date-time
       * @description When the account was made.
       */
      createdAt?: string;
      environment: components['schemas']['Environment'];
      /** @description Apps that this account has connected. Null right after creation. */
      integrations?: components['schemas']['Integration'][] | null;
      /** @description Whether the account is a seed account. No source says what that means. */
      is_seed?: boolean;
      /** @description Name for people to read. */
      name: string;
      /** @description Id of a tenant account. No source says what that is. */
      tenant_account_id?: string | null;
      /** @description Fields of your own. They are written as an object and read as a list. */
      udf?: components['schemas']['UserDefinedField'][];
      /**
       * Format: date-time
       * @description When the account last changed.
       */
      updatedAt?: string;
    };
    /** @description What can be said about a linked account when it is created or changed. */
    LinkedAccountFields: {
      /** @description Name for people to read. */
      name?: string;
      /** @description Fields of your own, by name. They are read back as a list. */
      udf?: {
        [key: string]: string;
      };
      your_app?: components['schemas']['YourApp'];
    };
    /** @description One page of linked accounts. */
    LinkedAccountPage: components['schemas']['PageInfo'] & {
      /** @description The linked accounts on this page. */
      docs: components['schemas']['LinkedAccount'][];
    };
    /** @description A run in a list. It has an id, but no nodes. */
    ListedExecution: components['schemas']['Execution'] & Record<string, unknown>;
    /** @description A stored value in a list. */
    ListedVariableValue: components['schemas']['VariableValueFields'] & {
      /** @description The variable's definition, in short. Its id alone is possible too. */
      variable_definition_id: components['schemas']['VariableDefinition'] | string;
    };
    /** @description A task of several steps, described for the agent. */
    McpChain: {
      /** @description Refold's own id of the chain. */
      _id?: string;
      /** @description What the chain is to achieve. */
      goals?: string;
      /** @description Name of the chain. */
      name?: string;
      /** @description What to do when a step fails. */
      onError?: string;
      /** @description What to check before the first step. */
      precheck?: string;
      /** @description Form of the answer. */
      responseFormat?: string;
      /** @description The steps, one a line. */
      steps?: string;
      /** @description When the chain has succeeded. */
      successCondition?: string;
    };
    /** @description A server through which agents use a linked account's actions and workflows. */
    McpServer: {
      __v?: components['schemas']['Revision'];
      /** @description Id of the server. Other calls name it `mcp_server_id`. */
      _id: string;
      /** @description Name of the agent, for people to read. */
      agent_name?: string;
      /** @description The server's tools, by app. */
      associated_apps?: components['schemas']['McpServerApp'][];
      /** @description Id of your organization. */
      associated_org_id?: string;
      /** @description Base prompt of the agent. */
      base_prompt?: string;
      /** @description Tasks of several steps. */
      chains?: components['schemas']['McpChain'][];
      /**
       * Format: date-time
       * @description When the server was made.
       */
      createdAt?: string;
      /** @description What the server is for. */
      description: string;
      environment?: components['schemas']['Environment'];
      /** @description Name of the server. */
      name: string;
      /** @description Notebooks of the server. No source shows one. */
      notebooks?: {
        [key: string]: unknown;
      }[];
      /** @description Main colour of the agent's appearance, in hexadecimal. */
      primary_color?: string;
      /** @description Resources of the server. Only older responses have it, and always empty. */
      resources?: unknown[];
      /** @description Whether safe mode is on. No source says what it does. */
      safe_mode?: boolean;
      /** @description Second colour of the agent's appearance, in hexadecimal. */
      secondary_color?: string;
      /** @description Prompts to offer to people. */
      suggestions?: components['schemas']['McpSuggestion'][];
      /**
       * Format: date-time
       * @description When the server last changed.
       */
      updatedAt?: string;
    };
    /** @description The workflows and actions of one app that a server offers. */
    McpServerApp: {
      /** @description Actions to offer. */
      actions?: components['schemas']['McpTool'][];
      /** @description Slug of the app, in lower case. */
      slug: string;
      /** @description Workflows to offer. */
      workflows?: components['schemas']['McpTool'][];
    };
    /** @description One page of MCP servers. */
    McpServerPage: components['schemas']['PageInfo'] & {
      /** @description The servers on this page. */
      docs: components['schemas']['McpServer'][];
    };
    /** @description A prompt to offer to people. */
    McpSuggestion: {
      /** @description Short name of the prompt. */
      name?: string;
      /** @description The prompt itself. */
      prompt?: string;
    };
    /** @description A workflow or an action. Responses and requests show it as an object; a mere id is said to be possible too. */
    McpTool: components['schemas']['McpToolEntry'] | string;
    /** @description A workflow or an action, by id. */
    McpToolEntry: {
      /** @description What the tool does, for the agent to read. */
      description?: string;
      /** @description Id of the workflow or of the action. */
      id: string;
      /** @description Name of the tool. */
      name?: string;
    };
    /** @description A confirmation for a person to read. */
    Message: {
      /** @description What was done. */
      message: string;
    };
    /**
     * @description The app's credentials, under the way to connect that they belong to, such as `oauth2` or `keybased`. `getAuthStructure`
     *     names the fields. Older callers leave the outer object out and give the fields at once. Secret.
     */
    MigratedCredentials: {
      [key: string]:
        | {
            [key: string]: unknown;
          }
        | string;
    };
    /** @description The app is connected. */
    MigratedToken: {
      /** @description What was done, for a person. */
      message: string;
      /** @description Whether the app is connected. */
      success: boolean;
    };
    /** @description The connection to bring over. */
    MigrateTokenRequest: {
      auth_object: components['schemas']['MigratedCredentials'];
      /** @description Slug of the app, in lower case. */
      slug: string;
    };
    /** @description Envelope of the newer services that name the code `error`. */
    NamedError: {
      error: components['schemas']['ErrorCode'];
      http_error_type: components['schemas']['ErrorType'];
      /** @description What went wrong, for a person. */
      message: string;
      /** @description The HTTP status, repeated. */
      status_code: number;
    };
    /** @description A record to add, with a value for each column by its name. */
    NewTableRecord: {
      [key: string]: components['schemas']['TableValue'];
    };
    /** @description Where a customer connects an app by OAuth. */
    OAuthUrl: {
      /**
       * Format: uri
       * @description Address of the app's own page of consent. It leads back to Refold.
       */
      auth_url: string;
    };
    /** @description Where a page stands in its list. Trust `hasNextPage`; the members below it are often left out. */
    PageInfo: {
      /** @description Whether a further page exists. */
      hasNextPage: boolean;
      /** @description Whether an earlier page exists. */
      hasPrevPage?: boolean;
      /** @description Items per page. */
      limit: number;
      /** @description Number of the next page. */
      nextPage?: number | null;
      /** @description This page, counted from 1. */
      page: number;
      /** @description Position in the whole list of this page's first item, counted from 1. */
      pagingCounter?: number;
      /** @description Number of the page before. */
      prevPage?: number | null;
      /** @description Items in the whole list. */
      totalDocs: number;
      /** @description Pages in the whole list. */
      totalPages: number;
    };
    /** @description A workflow after it was published or unpublished. Some responses hold only a few fields and no id. */
    PublishedWorkflow: components['schemas']['WorkflowFields'] & Record<string, unknown>;
    /** @description Whether the workflow is to be published. */
    PublishWorkflowRequest: {
      /** @description What is new in this version. Only an older page has it. */
      description?: string;
      /** @description True publishes a draft, false takes a published workflow back. */
      published: boolean;
      /** @description Number of the version to publish, as `listWorkflowVersions` shows it. */
      version?: number;
    };
    /** @description The app is not connected. This comes with status 200. */
    RefusedMigration: {
      /** @description Why the request was refused, for a person. It is a text and not a code. */
      error: string;
    };
    /** @description Columns to rename. */
    RenameTableColumnsRequest: {
      /** @description The renames, in the order in which to do them. */
      renames: components['schemas']['TableColumnRename'][];
    };
    /** @description Revision counter of the stored document. Of no use to callers. */
    Revision: number;
    /** @description What became of the token. */
    RevokedSessionToken: {
      /** @description How many tokens were ended, 0 or 1. */
      revoked_count: (0 | 1) | number;
      /** @description Whether the call was carried out. */
      success: boolean;
    };
    /**
     * @description The column of a rule whose options are wanted. The sources show two forms: a field with its name and type, or the
     *     left-hand side that was chosen. Further members may be sent.
     */
    RuleColumn: {
      /** @description Type of the column's field. */
      field_type?: string;
      /** @description The left-hand side that was chosen. No source shows its form. */
      lhs?: unknown;
      /** @description Name of the column's field. */
      name?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One part of a rule's column, such as its operator. */
    RuleColumnPart: {
      /** @description Name for people to read. */
      name?: string;
      /** @description What can be chosen. Sources only show it empty. */
      options?: components['schemas']['ConfigOption'][];
      /** @description How to show the part, such as `text` or `select`. */
      type?: string;
    };
    /** @description The parts of a rule's column that can be filled in. */
    RuleColumnParts: {
      /** @description The operator between the sides. */
      operator?: components['schemas']['RuleColumnPart'];
      /** @description The right-hand side. */
      rhs?: components['schemas']['RuleColumnPart'];
    };
    /** @description That the keys are stored. */
    SavedKeyCredentials: {
      /** @description Whether the keys work and are stored. */
      success: boolean;
    };
    /** @description Starts a workflow for a linked account again and again. */
    Schedule: {
      /** @description Refold's own id, 24 hexadecimal digits. Other calls name it `schedule_id`. */
      _id: string;
      /** @description The config with which the workflow runs. */
      config_id?: string;
      /** @description The cron expression. The name is misspelt by the API. Requests name it `regex`. */
      cron_patten?: string;
      environment?: components['schemas']['Environment'];
      /** @description Refold's own id of what the schedule fires. */
      event_id?: string;
      /** @description The same as `_id`, under its other name. */
      id?: string;
      /** @description Whether the schedule is paused. */
      inactive: boolean;
      /**
       * Format: date-time
       * @description When the schedule was paused.
       */
      inactive_from?: string;
      /** @description The linked account for which the workflow runs. */
      linked_account_id: string;
      options?: components['schemas']['ScheduleOptions'];
      /** @description Id of your organization. */
      org_id?: string;
      /** @description What the workflow is started with. */
      payload?: {
        [key: string]: unknown;
      };
      /** @description Whether it was made by this API rather than in the dashboard. */
      registered_by_api?: boolean;
      /**
       * Format: date-time
       * @description When the schedule was made.
       */
      schedule_added_at?: string;
      /** @description Whether the schedule runs or is paused. Older responses only have `inactive`. */
      status?: ('running' | 'paused') | string;
      /** @description The times at which the workflow is started. Requests name them `interval_dates`. */
      trigger_interval?: {
        [key: string]: unknown;
      }[];
      /** @description Whether a cron expression or given times start the workflow. */
      trigger_type?: ('cron' | 'interval') | string;
      /** @description Runs that the schedule has started. */
      triggered_instances?: unknown[];
      /**
       * Format: date-time
       * @description When the schedule last changed.
       */
      updatedAt?: string;
      /** @description The workflow that is started. Lists give it with its app, other responses its id alone. */
      workflow: string | components['schemas']['ScheduledWorkflow'];
    };
    /** @description The app of a scheduled workflow, in short. */
    ScheduledApplication: {
      /** @description Refold's own id of the app. */
      _id: string;
      /** @description What the app is. */
      description?: string;
      /** @description Address of the app's logo. */
      icon?: string;
      /** @description Name of the app, for people to read. */
      name: string;
    };
    /** @description The workflow of a schedule, in short. */
    ScheduledWorkflow: {
      /** @description Id of the workflow. */
      _id: string;
      associated_application?: components['schemas']['ScheduledApplication'];
      /** @description What the workflow does. */
      description?: string;
      /** @description Name of the workflow. */
      name: string;
    };
    /** @description When a schedule starts its workflow, and with what. */
    ScheduleFields: {
      /**
       * Format: date
       * @deprecated
       * @description Day on which the call is made, as older callers send it. Leave it out; `startDate` says when to begin.
       */
      currentDate?: string;
      /**
       * Format: date
       * @description Last day on which to start the workflow.
       */
      endDate?: string;
      /** @description The times at which to start. A schedule of the kind `interval` needs them. */
      interval_dates?: (components['schemas']['ScheduleMoment'] | components['schemas']['ZonedScheduleMoment'])[];
      /** @description What to start the workflow with. */
      payload?: {
        [key: string]: unknown;
      };
      /**
       * @description The cron expression, such as `0 9 * * 1` for Mondays at nine. A schedule of the kind `cron` needs it. Responses
       *     name it `cron_patten`.
       */
      regex?: string;
      /**
       * Format: date
       * @description First day on which to start the workflow.
       */
      startDate?: string;
      /** @description Time zone by its IANA name, such as `America/New_York`. */
      tz?: string;
    };
    /** @description A time in the time zone of the schedule. */
    ScheduleMoment: {
      /** @description Day of the month. */
      day?: number;
      /** @description Hour from 0 to 23. */
      hour?: number;
      /** @description Minute from 0 to 59. */
      minute?: number;
      /** @description Month, 1 for January. */
      month?: number;
      /** @description Second from 0 to 59. Only the older, wrapped form is shown with it. */
      second?: number;
      /** @description Year with four digits. */
      year?: number;
    };
    /** @description When and in which time zone a schedule runs, as it was asked for. */
    ScheduleOptions: {
      /** @description Day on which the schedule was asked for. Older responses have it. */
      currentDate?: string;
      /** @description Last day. */
      endDate?: string;
      /** @description First day, such as `2026-07-01`. */
      startDate?: string;
      /** @description The kind of schedule, repeated. */
      trigger_type?: string;
      /** @description Time zone by its IANA name. */
      tz?: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of schedules. */
    SchedulePage: components['schemas']['PageInfo'] & {
      /** @description The schedules on this page. */
      docs: components['schemas']['Schedule'][];
    };
    /**
     * @description A token that acts for one linked account in one environment. How long it holds is set by each installation, so read
     *     `expires_in`.
     */
    SessionToken: {
      /** @description Seconds for which the token still holds. */
      expires_in?: number;
      /** @description Whether the token is an API token. No source explains the difference. */
      is_api_token?: boolean;
      /** @description Seconds for which `refresh_token` still holds. */
      refresh_expires_in?: number;
      /** @description A second token. The call that took it was shut down and no other is documented; mint again instead. Secret. */
      refresh_token?: string;
      /** @description The token, to be sent as `Authorization` with the word Bearer before it. Secret. */
      token: string;
    };
    /** @description A value, and what it is for. */
    SetVariableValueRequest: {
      /** @description The linked account that the value is for. The scope `linked_account` needs it with an API key. */
      linked_account_id?: string;
      /** @description The value as text. It must fit the variable's format. */
      value: string;
      /** @description Id of the variable's definition. */
      variable_definition_id: string;
      /** @description The workflow that the value is for. The scope `workflow` needs it. */
      workflow_id?: string;
    };
    /** @description What was done with the credential. */
    StoredDefaultAppCredential: {
      /** @description Whether the credential is new. New values may appear. */
      action: ('added' | 'updated') | string;
      /** @description What was done, for a person. */
      message: string;
      /** @description Whether the credential is stored. */
      success: boolean;
    };
    /** @description What the person filled in. */
    SubmitHumanTaskRequest: {
      /** @description The values of the fields. It must satisfy the `form_structure` of the task. */
      data: {
        [key: string]: unknown;
      };
    };
    /** @description A table, without its records. */
    Table: {
      /** @description Id of the table. Other calls name it `table_id`. */
      _id: string;
      /** @description Id of the workflow run that the table belongs to, where it belongs to one. */
      associated_instance?: string;
      /**
       * Format: date-time
       * @description When the table was made.
       */
      createdAt?: string;
      environment: components['schemas']['Environment'];
      /** @description The group that the table is in. */
      group?: string;
      /** @description Whether the table has been deleted. */
      is_deleted: boolean;
      /** @description The account that the table belongs to, if it belongs to one. */
      linked_account_id?: string;
      /** @description Name of the table. */
      name: string;
      /** @description Id of your organization. */
      org_id: string;
      /** @description How many records the table has. */
      record_count?: number;
      /** @description Kind of the table. New kinds may appear. */
      table_type: 'persistent' | string;
    };
    /** @description A column of a new table. */
    TableColumn: {
      /** @description Name of the column. */
      column_name: string;
    };
    /** @description A column and its new name. */
    TableColumnRename: {
      /** @description Name of the column from now on. */
      new_name: string;
      /** @description Name of the column so far. */
      old_name: string;
    };
    /** @description The columns of a table. */
    TableColumns: {
      /** @description Names of all columns. */
      columns: string[];
    };
    /** @description Columns to add or to remove. */
    TableColumnsRequest: {
      /** @description Names of the columns. */
      columns: string[];
    };
    /** @description Whether the table is gone. Sources only show true. */
    TableDeleted: boolean;
    /** @description One page of tables. */
    TablePage: components['schemas']['PageInfo'] & {
      /** @description The tables on this page. */
      docs: components['schemas']['Table'][];
    };
    /** @description A record of a table. Beside its id it has a member for each column. */
    TableRecord: {
      /** @description Id of the record, a UUID. */
      record_id: string;
    } & {
      [key: string]: components['schemas']['TableValue'];
    };
    /** @description Records of a table. */
    TableRecordList: components['schemas']['TableRecord'][];
    /** @description One page of the records of a table. */
    TableRecordPage: components['schemas']['PageInfo'] & {
      /** @description Names of all columns. */
      columns: string[];
      /** @description The records on this page. */
      docs: components['schemas']['TableRecord'][];
      /** @description Name of the table. */
      name: string;
    };
    /** @description Values to look for, by column. Each is read as a regular expression. */
    TableSearchRequest: {
      [key: string]: unknown;
    };
    /** @description Value of a column. Sources only show text, and none says what else is allowed. */
    TableValue: unknown;
    /** @description Either that the app is connected, or why not. Look for `error`. */
    TokenMigration: components['schemas']['MigratedToken'] | components['schemas']['RefusedMigration'];
    /** @description Envelope of the older services. `request_id` identifies the request. */
    TracedError: {
      error_code: components['schemas']['ErrorCode'];
      http_error_type: components['schemas']['ErrorType'];
      /** @description What went wrong, for a person. */
      message: string;
      /** @description Identifies this request in Refold's logs. */
      request_id: string;
      /** @description The HTTP status, repeated. */
      status_code: number;
    };
    /** @description Envelope of the older event service. It has no code. */
    TypedError: {
      error_type: components['schemas']['ErrorType'];
      /** @description What went wrong, for a person. */
      message: string;
      /** @description The HTTP status, repeated. */
      status_code: number;
    };
    /** @description The value to store. */
    UpdateConfigFieldRequest: {
      value: components['schemas']['ConfigFieldValue'];
    };
    /** @description The choices as they should be. They replace what is stored. */
    UpdateConfigRequest: {
      /**
       * @deprecated
       * @description Old name of `fields`. Use `fields`.
       */
      application_data_slots?: components['schemas']['ConfigFieldValues'];
      /** @description Id of the config. Defaults to the id of the linked account. */
      config_id?: string;
      /**
       * @description The connection that is meant, for an app that holds several for this account. Without it the server refuses the
       *     write for such an app.
       */
      connection_id?: string;
      fields?: components['schemas']['ConfigFieldValues'];
      labels?: components['schemas']['ConfigLabels'];
      /** @description Something about map fields. No source explains it. */
      map_fields_object?: {
        [key: string]: unknown;
      };
      /** @description Slug of the app, in lower case. */
      slug: string;
      /** @description All workflows of the config, with their values. An older page demands it. */
      workflows?: components['schemas']['UpdateConfigWorkflowChoice'][];
    };
    /** @description A workflow of the app, whether it runs, and the values of its own fields. */
    UpdateConfigWorkflowChoice: {
      /**
       * @deprecated
       * @description Old name of `fields`. Use `fields`.
       */
      data_slots?: components['schemas']['ConfigFieldValues'];
      /** @description Whether the workflow runs for this config. */
      enabled: boolean;
      fields?: components['schemas']['ConfigFieldValues'];
      /** @description Id of the workflow. */
      id: string;
    };
    /** @description Whether the workflow should run. */
    UpdateConfigWorkflowRequest: {
      /** @description True to enable the workflow, false to disable it. */
      enabled: boolean;
    };
    /** @description Datarefs and the group to put them into. */
    UpdateDatarefsRequest: {
      /** @description Name of the group. An empty text takes the datarefs out of their group. */
      group?: string;
      /** @description Names of the datarefs. */
      refNames: string[];
    };
    /** @description Fields to change. */
    UpdateMcpServerRequest: {
      /** @description Name of the agent, for people to read. */
      agent_name?: string;
      /** @description The server's tools, by app. */
      associated_apps?: components['schemas']['McpServerApp'][];
      /** @description Base prompt of the agent. */
      base_prompt?: string;
      /** @description Tasks of several steps. */
      chains?: components['schemas']['McpChain'][];
      /** @description What the server is for. */
      description?: string;
      /** @description Name of the server. */
      name?: string;
      /** @description Main colour of the agent's appearance, in hexadecimal. */
      primary_color?: string;
      /** @description Whether safe mode is on. No source says what it does. */
      safe_mode?: boolean;
      /** @description Second colour of the agent's appearance, in hexadecimal. */
      secondary_color?: string;
      /** @description Prompts to offer to people. */
      suggestions?: components['schemas']['McpSuggestion'][];
    };
    /** @description The schedule as it should be. */
    UpdateScheduleRequest: components['schemas']['ScheduleFields'] & {
      /**
       * @description Whether `regex` or `interval_dates` say when to start.
       * @enum {string}
       */
      trigger_type?: 'cron' | 'interval';
    };
    /** @description Tables and the group to put them into. */
    UpdateTablesRequest: {
      /** @description Name of the group. An empty text takes the tables out of their group. */
      group?: string;
      /** @description Ids of the tables. */
      tableIds: string[];
    };
    /** @description Fields of a webhook to change. What is left out stays as it is. */
    UpdateWebhookRequest: components['schemas']['WebhookFields'] & {
      /** @description The events to report from now on, in place of those before. */
      webhook_events?: components['schemas']['WebhookEventName'][];
    };
    /** @description Webhooks and the group to put them into. */
    UpdateWebhooksRequest: {
      /** @description Name of the group. An empty text takes the webhooks out of their group. */
      group?: string;
      /** @description Ids of the webhooks, at least one. */
      webhookIds: string[];
    };
    /** @description The credential as it should be. */
    UpsertDefaultAppCredentialRequest: {
      /** @description What Refold sends to your product. Secret. */
      value: string;
    };
    /** @description The linked account after an upsert. */
    UpsertedLinkedAccount: components['schemas']['LinkedAccount'] & {
      /** @description Whether the call created the account. Older responses lack it. */
      new_account?: boolean;
    };
    /** @description The linked account as it should be. Give its id under one of the two names. */
    UpsertLinkedAccountRequest:
      | (components['schemas']['LinkedAccountFields'] & {
          /** @description The same as `linked_account_id`, under its other name. */
          account_id?: string;
          /** @description Id of the account to create or change. */
          linked_account_id?: string;
          /**
           * @deprecated
           * @description The same fields once more, as older callers nest them. Use the outer ones.
           */
          payload?: components['schemas']['LinkedAccountFields'];
        })
      | unknown
      | unknown;
    /** @description A field of your own on a linked account. */
    UserDefinedField: {
      /** @description Refold's own id of the field. */
      _id?: string;
      /**
       * Format: date-time
       * @description When the field was made.
       */
      createdAt?: string;
      /** @description Name of the field. */
      key_name: string;
      /** @description Value of the field. */
      key_value: string;
      /**
       * Format: date-time
       * @description When the field last changed.
       */
      updatedAt?: string;
    };
    /** @description A variable without its value. */
    VariableDefinition: {
      /** @description Refold's own id, 24 hexadecimal digits. Other calls name it `definition_id` or `variable_definition_id`. */
      _id: string;
      /**
       * Format: date-time
       * @description The same as `createdAt`. Reading a single definition gives this name.
       */
      created_at?: string;
      /** @description Who made the definition. */
      created_by?: string;
      /**
       * Format: date-time
       * @description When the definition was made.
       */
      createdAt?: string;
      /** @description What the variable is for. */
      description?: string;
      /** @description Whether values are stored encrypted, and not readable afterwards. */
      encrypted: boolean;
      /** @description Name under which workflows know the variable. */
      name: string;
      /** @description Id of your organization. */
      org_id?: string;
      scope: components['schemas']['VariableScope'];
      /**
       * Format: date-time
       * @description The same as `updatedAt`. Reading a single definition gives this name.
       */
      updated_at?: string;
      /** @description Who last changed the definition. */
      updated_by?: string;
      /**
       * Format: date-time
       * @description When the definition last changed.
       */
      updatedAt?: string;
      /** @description Format that values must have. New ones may appear. */
      var_format?: ('string' | 'number' | 'url') | string;
    };
    /** @description One page of variable definitions. */
    VariableDefinitionPage: components['schemas']['PageInfo'] & {
      /** @description The definitions on this page. */
      docs: components['schemas']['VariableDefinition'][];
    };
    /** @description What a variable has one value for. New values may appear. */
    VariableScope: ('org' | 'workspace' | 'linked_account' | 'workflow') | string;
    /** @description Says that the call succeeded, which the HTTP status says too. */
    VariableStatus: 'success' | string;
    /** @description A stored value. */
    VariableValue: components['schemas']['VariableValueFields'] & {
      /** @description Id of the variable's definition. */
      variable_definition_id: string;
    };
    /** @description A confirmation that a value is gone. */
    VariableValueDeleted: {
      /** @description What was done, with the name of the variable. */
      message: string;
      status: components['schemas']['VariableStatus'];
    };
    /** @description What is known of every stored value. */
    VariableValueFields: {
      /** @description Refold's own id of the value. It deletes the value. */
      _id: string;
      /** @description Who made the value. */
      created_by?: string;
      /**
       * Format: date-time
       * @description When the value was made.
       */
      createdAt?: string;
      environment?: components['schemas']['Environment'];
      /** @description The linked account that the value is for, if its scope is `linked_account`. */
      linked_account_id?: string;
      /** @description Id of your organization. */
      org_id?: string;
      /** @description Who last changed the value. */
      updated_by?: string;
      /**
       * Format: date-time
       * @description When the value last changed.
       */
      updatedAt?: string;
      /** @description The value as text. Where it is encrypted, lists show `[REDACTED]` and setting it answers with cipher text. */
      value: string;
      /** @description The workflow that the value is for, if its scope is `workflow`. */
      workflow_id?: string;
    };
    /** @description One page of stored values. */
    VariableValuePage: components['schemas']['PageInfo'] & {
      /** @description The values on this page. */
      docs: components['schemas']['ListedVariableValue'][];
      status?: components['schemas']['VariableStatus'];
    };
    /** @description The value of a variable, with its name and scope. */
    VariableValueReading: {
      /** @description Whether the value is stored encrypted. */
      encrypted: boolean;
      /** @description Name of the variable. */
      name: string;
      scope: components['schemas']['VariableScope'];
      /** @description The value as text, whatever its format. `[REDACTED]` where it is encrypted. */
      value: string;
      /** @description Id of the variable's definition. */
      variable_definition_id: string;
    };
    /** @description An address to which Refold reports events. */
    Webhook: {
      __v?: components['schemas']['Revision'];
      /** @description Refold's own id, 24 hexadecimal digits. */
      _id: string;
      /**
       * Format: date-time
       * @description When the webhook was made.
       */
      createdAt?: string;
      /** @description What it is for, in your words. */
      description?: string;
      environment?: components['schemas']['Environment'];
      /** @description The group that the webhook is in. */
      group?: string;
      /** @description Whether events are sent at present. */
      is_enabled: boolean;
      /** @description HTTP method with which events are sent. */
      method?: ('POST' | 'PUT' | 'PATCH') | string;
      /** @description Id of your organization. */
      org_id?: string;
      /** @description The app whose events it reports, if it is limited to one. */
      slug?: string;
      /**
       * Format: date-time
       * @description When the webhook last changed.
       */
      updatedAt?: string;
      /** @description Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. */
      webhook_body?: unknown;
      /** @description A second description. No source says how it differs from `description`. */
      webhook_description?: string;
      /** @description The events that it reports. New ones may appear. */
      webhook_events: (components['schemas']['WebhookEventName'] | string)[];
      /** @description Headers that are sent with each event, by name. They may hold secrets. */
      webhook_headers?: {
        [key: string]: unknown;
      };
      /** @description Form of what is sent. The event as it is, a message for Slack, or your own template. */
      webhook_type: ('default' | 'slack' | 'custom') | string;
      /**
       * Format: uri
       * @description Where events are sent.
       */
      webhook_url: string;
      /** @description The workflows whose events it reports, if it is limited to some. */
      workflow_ids?: string[];
    };
    /**
     * @description An event that a webhook can report.
     * @enum {string}
     */
    WebhookEventName:
      | 'Connection Created'
      | 'Connection Deleted'
      | 'Connection Expired'
      | 'Workflow Completed'
      | 'Workflow Errored'
      | 'Workflow Stopped'
      | 'Workflow Timed Out';
    /** @description What can be said about a webhook when it is created or changed. */
    WebhookFields: {
      /** @description What the webhook is for, in your words. */
      description?: string;
      /** @description Whether to send events. A new webhook does unless told otherwise. */
      is_enabled?: boolean;
      /**
       * @description HTTP method with which to send events. The default is POST.
       * @enum {string}
       */
      method?: 'POST' | 'PUT' | 'PATCH';
      /** @description Report events of this app only. Such a webhook takes workflow events, not connection events. */
      slug?: string;
      /**
       * @description Template of the body, as text or as JSON in which texts are templates. Used by the type `custom` only. It may
       *     name `{{event}}`, `{{event.<key>}}`, `{{workflow_response}}`, `{{workflow_response.<key>}}` and
       *     `{{linked_account_name}}`.
       */
      webhook_body?: unknown;
      /** @description Headers to send with each event, by name. Values may hold templates such as `{{event.slug}}`. */
      webhook_headers?: {
        [key: string]: string;
      };
      /**
       * @description Form of what is sent. The event as it is, a message for Slack, or your own template. The default is `default`.
       * @enum {string}
       */
      webhook_type?: 'default' | 'slack' | 'custom';
      /**
       * Format: uri
       * @description Where to send events. Use https; without it the signature is all that protects a delivery.
       */
      webhook_url?: string;
      /** @description Report events of these workflows only. */
      workflow_ids?: string[];
    };
    /** @description Webhooks of the environment. */
    WebhookList: components['schemas']['Webhook'][];
    /** @description A workflow or its draft. */
    Workflow: components['schemas']['WorkflowFields'] & Record<string, unknown>;
    /** @description The app that a workflow belongs to. */
    WorkflowApplication: {
      /** @description Id of the app. */
      _id: string;
      /** @description Name of the app, for people to read. */
      name: string;
      /** @description Slug of the app. */
      slug: string;
    };
    /** @description A run of a workflow ended well. */
    WorkflowCompletedEvent: components['schemas']['WorkflowEvent'] & {
      /**
       * @description Name of the event.
       * @constant
       */
      event: 'Workflow Completed';
      /** @description State of the run. */
      status: 'COMPLETED' | string;
    };
    /** @description What became of the workflow. The sources show two forms, so expect either pair of fields. */
    WorkflowDeleted: {
      /** @description A confirmation for a person to read. */
      message?: string;
      /** @description Whether the workflow is gone. */
      success?: boolean;
      /** @description Whether its triggers have ended, in the other form. */
      successfullyDeletedTriggers?: boolean;
      /** @description Whether its triggers have ended. */
      triggers_deregistered?: boolean;
    };
    /** @description A connection from one step to the next. */
    WorkflowEdge: {
      /** @description Id of the connection. */
      id?: string;
      /** @description Id of the step that it leaves. */
      source: string;
      /** @description Where on the first step it begins, in the workflow builder. */
      sourceHandle?: string | null;
      /** @description Id of the step that it leads to. */
      target: string;
      /** @description Where on the second step it ends, in the workflow builder. */
      targetHandle?: string | null;
      /** @description How the workflow builder draws it. */
      type?: string;
    };
    /**
     * @description A run of a workflow failed. Since May 2026 it also names the failed node, the attempts, the time of the error and
     *     the app's answer, in fields whose names are not published.
     */
    WorkflowErroredEvent: components['schemas']['WorkflowEvent'] &
      ({
        /**
         * @description Name of the event.
         * @constant
         */
        event: 'Workflow Errored';
        /** @description State of the run. */
        status: 'ERRORED' | string;
      } & {
        [key: string]: unknown;
      });
    /** @description What workflow events say. Drop repeats by `instance_id`. */
    WorkflowEvent: {
      /** @description The config with which the workflow ran. */
      config_id?: string;
      environment?: components['schemas']['Environment'];
      /** @description Id of the run. Other calls name it `execution_id`. */
      instance_id?: string;
      /** @description The linked account for which the workflow ran. */
      linked_account_id?: string;
      /** @description Id of the workflow. */
      workflow_id?: string;
      /** @description Name of the workflow. */
      workflow_name?: string;
    };
    /** @description What responses can say about a workflow, a draft or a version. Each response holds a part of it. */
    WorkflowFields: {
      __v?: components['schemas']['Revision'];
      /** @description Id of the workflow, of the draft or of the version. */
      _id?: string;
      /** @description The app that the workflow belongs to. Lists hold an object, other responses mostly its id. */
      associated_application?: string | components['schemas']['WorkflowApplication'];
      /** @description Id of the project that the workflow belongs to. */
      associated_project?: string;
      /** @description The same as `associated_workflow` in older responses. The name is misspelt on the wire. */
      associated_public_worklfow?: string;
      /** @description On a draft, the id of the workflow that it is the draft of. */
      associated_workflow?: string;
      /** @description Whether the workflow is enabled without the customer's doing. */
      autoEnable?: boolean;
      /** @description Whether the workflow was made with AI. */
      created_by_ai?: boolean;
      /**
       * Format: date-time
       * @description When it was made.
       */
      createdAt?: string;
      /** @description Number of the current version. Sources show 0 before the first publication. */
      current_version?: number;
      /** @description Fields for the customer to fill in. No source shows one. */
      data_slots?: {
        [key: string]: unknown;
      }[];
      /** @description What the workflow does. */
      description?: string;
      /** @description Which step follows which. */
      edges?: components['schemas']['WorkflowEdge'][];
      /** @description Whether payloads are checked against the schema. */
      enable_schema_validation?: boolean;
      environment?: components['schemas']['Environment'];
      /** @description Notes on the form of the event. */
      event_schema_guidelines?: string;
      /** @description Whether other workflows can use this one as a step. */
      expose_as_node?: boolean;
      /** @description The group that the workflow is in. */
      group?: string;
      /** @description Whether the workflow is hidden from customers when they configure the app. */
      hide_in_config?: boolean;
      /** @description Address of the workflow's icon, or an empty text. */
      icon?: string;
      /** @description Position of the workflow among those of its app. */
      index_order?: number;
      /** @description Whether the workflow is an agentic one. */
      is_agentic_flow?: boolean;
      /** @description Whether the workflow is of the second generation. The first one no longer runs. */
      is_v2?: boolean;
      /** @description JSON Schema of the payload. */
      json_schema?: {
        [key: string]: unknown;
      };
      /** @description The account that a private workflow belongs to, as you named it. */
      linked_account_id?: string;
      /** @description Payload for runs by hand, in whatever form the workflow takes it. */
      manual_execution_payload?: unknown;
      /** @description Name for people to read. */
      name?: string;
      /** @description The steps of the workflow. */
      nodes?: components['schemas']['WorkflowNode'][];
      /** @description Id of your organization. */
      org_id?: string;
      /** @description An older flag. It is true on private workflows too, so do not read it as public. */
      public_access_workflow?: boolean;
      /** @description Whether the workflow is published. */
      published?: boolean;
      settings?: components['schemas']['WorkflowSettings'];
      /** @description Slug of the app that the workflow belongs to. */
      slug?: string;
      /** @description What test runs in the workflow builder use, such as trigger and account. */
      test_instance_meta_data?: {
        [key: string]: unknown;
      };
      /** @description Condition on your own fields of the linked account. No source shows the form. */
      udf_filter?: string;
      /** @description How `udf_filter` is compared. No source shows a value. */
      udf_filter_operator?: string;
      /**
       * Format: date-time
       * @description When it last changed.
       */
      updatedAt?: string;
      /** @description Number of the version. Null on a draft. */
      version?: number | null;
      /** @description When an agent is to use the workflow. */
      when_to_use?: string;
      /** @description A name by which to execute the workflow instead of its id. */
      workflow_alias?: string;
      /** @description Version of the workflow builder. */
      workflow_builder_version?: string;
      /** @description Environments that the workflow exists in. Only older responses have it. */
      workflow_environment?: components['schemas']['Environment'][];
    };
    /** @description A step of a workflow. Beyond these fields, each type of step has its own. */
    WorkflowNode: {
      /** @description Id of the step in its workflow. */
      id: string;
      /** @description Name of the step, for people to read. */
      name?: string;
      /** @description Type of the step, such as `start` or `action`. */
      type: string;
    } & {
      [key: string]: unknown;
    };
    /** @description One page of workflows. */
    WorkflowPage: components['schemas']['PageInfo'] & {
      /** @description The workflows on this page. */
      docs: components['schemas']['Workflow'][];
      /** @description A schema beside the list. Sources only show null, and none says what it is for. */
      schema?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description What a workflow expects as its payload. */
    WorkflowRequestStructure: {
      /** @description A sample payload, in whatever form the workflow takes it. Null if there is none. */
      payload: unknown;
      /** @description JSON Schema of the payload. Null if there is none. */
      schema: {
        [key: string]: unknown;
      } | null;
      /** @description The schema in words, by field. Null if there is none. */
      schema_interpreted: {
        [key: string]: unknown;
      } | null;
    };
    /**
     * @description A run that was started. With `sync_execution` it is over and has its result too. Read `errored` as well as the
     *     status of the response.
     */
    WorkflowRun: {
      /** @description Whether the run failed. */
      errored?: boolean;
      /** @description Which engine ran it. Of no use to callers. */
      executed_by_thanos?: boolean;
      /** @description Why the run failed. No source shows the form. */
      execution_error?: {
        [key: string]: unknown;
      };
      /** @description Id of the run, for `getExecution`. */
      execution_id: string;
      /** @description A confirmation for a person to read. */
      message?: string;
      /** @description Whatever the workflow's Response node returned, in its own form. Only after a run that was waited for. */
      return_value?: unknown;
      /** @description Status of the workflow's own answer. */
      status_code?: number;
    };
    /** @description Settings of a workflow. */
    WorkflowSettings: {
      /** @description How results are cached. No source shows the form. */
      caching?: {
        [key: string]: unknown;
      };
      /** @description How runs pick up where the last one ended. No source shows the form. */
      incremental_sync_settings?: {
        [key: string]: unknown;
      };
      /** @description How long a run may take. No source names the unit. */
      timeout?: number;
      /** @description What the workflow answers. No source shows the form. */
      workflow_response?: {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description A run of a workflow was stopped. No source shows the fields of this event, so only its name is certain. */
    WorkflowStoppedEvent: components['schemas']['WorkflowEvent'] &
      ({
        /**
         * @description Name of the event.
         * @constant
         */
        event: 'Workflow Stopped';
        /** @description State of the run. No source says which value it has. */
        status?: string;
      } & {
        [key: string]: unknown;
      });
    /** @description A run of a workflow took too long. No source shows the fields of this event, so only its name is certain. */
    WorkflowTimedOutEvent: components['schemas']['WorkflowEvent'] &
      ({
        /**
         * @description Name of the event.
         * @constant
         */
        event: 'Workflow Timed Out';
        /** @description State of the run. No source says which value it has. */
        status?: string;
      } & {
        [key: string]: unknown;
      });
    /** @description A version of a workflow, as it was when it was published. */
    WorkflowVersion: components['schemas']['WorkflowFields'] & Record<string, unknown>;
    /** @description One page of the versions of a workflow. */
    WorkflowVersionPage: components['schemas']['PageInfo'] & {
      /** @description The versions on this page. */
      docs: components['schemas']['WorkflowVersion'][];
      /** @description A schema beside the list. No source shows it here. */
      schema?: {
        [key: string]: unknown;
      } | null;
    };
    /** @description A variable definition in its wrapper. */
    WrappedVariableDefinition: {
      definition: components['schemas']['VariableDefinition'];
    };
    /** @description How Refold reaches your own product for this customer. */
    YourApp: {
      /** @description Id of your app. Older callers send it, current ones do not. */
      app_id?: string;
      /** @description What to send with each request to your product, by header or field name. Secret. */
      auth_credentials?: {
        [key: string]: string;
      };
    };
    /**
     * @deprecated
     * @description A time in a time zone of its own. The older form; `ScheduleMoment` is the current one.
     */
    ZonedScheduleMoment: {
      date: components['schemas']['ScheduleMoment'];
      /** @description Time zone of this time, by its IANA name. */
      tz?: string;
    };
  };
  responses: {
    /** @description An API key was sent without `linked_account_id`. */
    AccountRequired: {
      headers: {
        'X-Trace-ID': components['headers']['TraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The session token is missing, wrong, revoked or expired. Mint a new one. */
    InvalidToken: {
      headers: {
        'X-Trace-ID': components['headers']['TraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        'X-Trace-ID': components['headers']['TraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
    /** @description The API key or session token is missing, wrong, expired or rotated. */
    Unauthorized: {
      headers: {
        'X-Trace-ID': components['headers']['TraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Error'];
      };
    };
  };
  parameters: {
    /**
     * @description Config to use. Defaults to the one whose id is the linked account id.
     * @example acme
     */
    ConfigIdHeader: string;
    /**
     * @description The connection whose credentials the run uses, for an app that holds several for this account. Apps with one
     *     connection do without it.
     * @example 6a1f0c2e5bd27ed2af7243b0
     */
    ConnectionIdHeader: string;
    /**
     * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
     *     an app, and a read means the default connection. Apps with one connection do without it.
     * @example 6a1f0c2e5bd27ed2af7243b0
     */
    ConnectionIdQuery: string;
    /**
     * @description Items per page.
     * @example 10
     */
    Limit: number;
    /**
     * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
     *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
     * @example acme
     */
    LinkedAccountId: string;
    /**
     * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
     *     otherwise, so on-premise installations must allow it.
     * @example acme
     */
    LinkedAccountIdRequired: string;
    /**
     * @description Page to return, counted from 1.
     * @example 1
     */
    Page: number;
    /**
     * @description Slug of the application, in lower case. It travels as a header.
     * @example hubspot
     */
    SlugHeader: string;
    /**
     * @description Slug of the application, in lower case.
     * @example hubspot
     */
    SlugPath: string;
    /**
     * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
     *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
     * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Seconds to wait before the next request. No source promises it; honour it when it is there.
     * @example 1
     */
    RetryAfter: number;
    /**
     * @description Identifies this request in Refold's logs. Quote it to support.
     * @example 00000000-0000-4000-8000-00000000a11c
     */
    TraceId: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listSchedules: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of schedules. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SchedulePage'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: components['parameters']['ConfigIdHeader'];
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
        /**
         * @description Id or alias of the published workflow to start. It travels as a header.
         * @example 6a17f312aae660322b26883e
         */
        workflow_id_alias: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateScheduleRequest'];
      };
    };
    responses: {
      /** @description The new schedule. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description The kind of schedule is missing, or the expression cannot be read. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  updateSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateScheduleRequest'];
      };
    };
    responses: {
      /** @description The schedule as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description The expression cannot be read. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such schedule, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such schedule, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  pauseSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule, paused. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description The schedule is paused already. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such schedule, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  resumeSchedule: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Id of the schedule.
         * @example 6a315b7ad396207fd2547678
         */
        schedule_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The schedule, running. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Schedule'];
        };
      };
      /** @description The schedule is not paused. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such schedule, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listActions: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The actions of the app. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such app, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getActionParameters: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the action, from the list of the app's actions.
         * @example create_contact
         */
        action_id: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The parameters of the action. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionParameterList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such action, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  executeAction: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the action, from the list of the app's actions.
         * @example create_contact
         */
        action_id: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActionInput'];
      };
    };
    responses: {
      /** @description The app's answer, or in `node_status` the failure of the app. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ActionResult'];
        };
      };
      /** @description A parameter that the action cannot do without is missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such action, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listApplications: {
    parameters: {
      query?: {
        /**
         * @description Only apps that are connected this way, `oauth2` or `keybased`.
         * @example oauth2
         */
        auth_type?: string;
        /** @description Only apps whose `ecosystem` is this one. */
        ecosystem?: boolean;
        /**
         * @description The account, where it cannot be sent as a header. Which one counts if both are sent is not documented.
         * @example acme
         */
        linked_account_id?: string;
        /** @description Slug of one app, in lower case. With it the response is that app and not a list. */
        slug?: string;
        /**
         * @description Only apps with this tag, such as CRM.
         * @example CRM
         */
        tags?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The apps, or one app where `slug` was given. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationsOrOne'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The account is not given, or not known in this environment. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getApplication: {
    parameters: {
      query?: {
        /**
         * @description How the app must be connected, `oauth2` or `keybased`. Of little use beside the slug.
         * @example oauth2
         */
        auth_type?: string;
        /** @description What the app's `ecosystem` must be. Of little use beside the slug. */
        ecosystem?: boolean;
        /**
         * @description The account, where it cannot be sent as a header. Which one counts if both are sent is not documented.
         * @example acme
         */
        linked_account_id?: string;
        /**
         * @description A tag that the app must have. Of little use beside the slug.
         * @example CRM
         */
        tags?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case. `event` leads to the event definitions instead.
         * @example hubspot
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The app. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description No such app, or the account is not given or not known in this environment. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listEvents: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event definitions. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'][];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Something failed inside Refold. Only older sources show it. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createEvent: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDefinitionRequest'];
      };
    };
    responses: {
      /** @description The event definitions, the new one among them. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'][];
        };
      };
      /** @description Name or response is missing, or the name is taken. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      /** @description Something failed inside Refold. Only older sources show it. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the event definition, 24 hexadecimal digits.
         * @example 6a314123d0aeb8165be4f175
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event definition. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such event. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Something failed inside Refold. Only older sources show it. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the event definition, 24 hexadecimal digits.
         * @example 6a314123d0aeb8165be4f175
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EventDefinitionRequest'];
      };
    };
    responses: {
      /** @description The event definitions, as they are now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'][];
        };
      };
      /** @description Name or response is missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such event. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Something failed inside Refold. Only older sources show it. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteEvent: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the event definition, 24 hexadecimal digits.
         * @example 6a314123d0aeb8165be4f175
         */
        event_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The event definitions that are left. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventDefinition'][];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such event. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Something failed inside Refold. Only older sources show it. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getAuthStructure: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fields, by way to connect. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuthStructure'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description No app has this slug. Trying again does not help. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateConfig: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateConfigRequest'];
      };
    };
    responses: {
      /** @description The config as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Config'];
        };
      };
      /**
       * @description The account holds several connections to the app and none is named, or, in older answers, an API key was
       *     sent without `linked_account_id`.
       */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description The app failed while the config was changed. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getOrCreateConfig: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GetOrCreateConfigRequest'];
      };
    };
    responses: {
      /** @description The config. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Config'];
        };
      };
      /**
       * @description The account holds several connections to the app and none is named, or, in older answers, an API key was
       *     sent without `linked_account_id`.
       */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such app, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listConfigFields: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fields. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigFieldList'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateConfigField: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
        /**
         * @description The workflow that the field belongs to. Leave it out for fields of the app.
         * @example 699d8648a81ba363578cc2f4
         */
        workflow_id?: string;
      };
      header: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
      };
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateConfigFieldRequest'];
      };
    };
    responses: {
      /** @description The field as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigField'];
        };
      };
      /**
       * @description The account holds several connections to the app and none is named, or, in older answers, an API key was
       *     sent without `linked_account_id`.
       */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config or no such workflow on it, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getConfigField: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
        /**
         * @description The workflow that the field belongs to. Leave it out for fields of the app.
         * @example 699d8648a81ba363578cc2f4
         */
        workflow_id?: string;
      };
      header: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
      };
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['GetConfigFieldRequest'];
      };
    };
    responses: {
      /** @description The field. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigField'];
        };
      };
      /** @description No such field, or an API key was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteConfigField: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
        /**
         * @description The workflow that the field belongs to. Leave it out for fields of the app.
         * @example 699d8648a81ba363578cc2f4
         */
        workflow_id?: string;
      };
      header: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
      };
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The field without its value. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigField'];
        };
      };
      /**
       * @description The account holds several connections to the app and none is named, or, in older answers, an API key was
       *     sent without `linked_account_id`.
       */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config or no such workflow on it, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getConfigFieldRuleOptions: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
        /**
         * @description The workflow that the field belongs to. Leave it out for fields of the app.
         * @example 699d8648a81ba363578cc2f4
         */
        workflow_id?: string;
      };
      header: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
      };
      path: {
        /**
         * @description Id of the field.
         * @example 699fec7a5bd27ed2af7243ad
         */
        fieldId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GetConfigFieldRuleOptionsRequest'];
      };
    };
    responses: {
      /** @description What can be chosen. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigFieldRuleOptions'];
        };
      };
      /** @description The field is no rule field, or an API key was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createConnectUrl: {
    parameters: {
      query?: {
        /**
         * @description Config that the page works on.
         * @example acme
         */
        config_id?: string;
        /**
         * @description The linked account of the session token. The token names it already, and no example sends it.
         * @example acme
         */
        linked_account_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HostedPropertyMap'];
      };
    };
    responses: {
      /** @description The link. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConnectUrl'];
        };
      };
      /** @description The token is missing, wrong, revoked or expired, or an API key was sent in its place. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listDatarefs: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Only datarefs of this account. It travels in the query here, not as a header.
         * @example acme
         */
        linked_account_id?: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Whether to list each name only once, going by its own name. No source says more.
         * @example true
         */
        unique?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of datarefs. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatarefPage'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  createDataref: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateDatarefRequest'];
      };
    };
    responses: {
      /** @description The new dataref. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dataref'];
        };
      };
      /** @description The name is missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listDatarefRecords: {
    parameters: {
      query?: {
        /**
         * @description Rows per page. The default is much larger than that of other lists.
         * @example 10
         */
        limit?: number;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Name of the dataref.
         * @example contacts
         */
        refName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of rows. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatarefRowPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteDataref: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Name of the dataref.
         * @example contacts
         */
        refName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was deleted. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeletedDatarefs'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  clearDatarefRecords: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Name of the dataref.
         * @example contacts
         */
        refName: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The dataref, empty now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Dataref'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such dataref, or `linked_account_id` was not sent. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  updateDatarefs: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateDatarefsRequest'];
      };
    };
    responses: {
      /** @description The datarefs are in the group. */
      204: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No names were given. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listDatastores: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Names of the datastores. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatastoreNames'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or the API key is missing. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listDatastoreRecords: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Name of the datastore.
         * @example contacts
         */
        datastore_name: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All records. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatastoreRecordList'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or the API key is missing. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  searchDatastoreRecords: {
    parameters: {
      query?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Name of the datastore.
         * @example contacts
         */
        datastore_name: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DatastoreSearchRequest'];
      };
    };
    responses: {
      /** @description The matching records. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatastoreRecordList'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or the API key is missing. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listVariableDefinitions: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Only variables of this name. No source says whether a part of the name is enough.
         * @example API_BASE_URL
         */
        name?: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Only variables of this scope.
         * @example org
         */
        scope?: 'org' | 'workspace' | 'linked_account' | 'workflow';
        /**
         * @description Only variables of this format.
         * @example string
         */
        var_format?: 'string' | 'number' | 'url';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of definitions. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariableDefinitionPage'];
        };
      };
      /** @description The credential is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getVariableDefinition: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the definition.
         * @example 6a159a9741e63efd0833773f
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The definition. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrappedVariableDefinition'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such definition. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getVariableValue: {
    parameters: {
      query?: {
        /**
         * @description The environment to read from. The credential selects one already, and no source says what happens if this one
         *     differs.
         * @example test
         */
        environment?: string;
        /**
         * @description The linked account whose value to read. The header of this name does the same.
         * @example acme
         */
        linked_account_id?: string;
        /**
         * @description The workflow whose value to read.
         * @example 6a17f312aae660322b26883e
         */
        workflow_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the variable's definition.
         * @example 6a159a9741e63efd0833773f
         */
        definition_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariableValueReading'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  setVariableValue: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SetVariableValueRequest'];
      };
    };
    responses: {
      /** @description The stored value. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariableValue'];
        };
      };
      /** @description The value does not fit the variable's format. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listVariableValues: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description The linked account whose values to list. The header of this name does the same.
         * @example acme
         */
        linked_account_id?: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Only values of the variable with this definition.
         * @example 6a1401de41e63efd08fb3e54
         */
        variable_definition_id?: string;
        /**
         * @description The workflow whose values to list. The scope `workflow` needs it.
         * @example 6a17f312aae660322b26883e
         */
        workflow_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description The scope whose values to list.
         * @example linked_account
         */
        scope_or_value_id: 'org' | 'workspace' | 'linked_account' | 'workflow';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of values. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariableValuePage'];
        };
      };
      /** @description The scope `workflow` was asked for without a workflow. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteVariableValue: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the value to delete.
         * @example 6a314b06d396207fd24fb16b
         */
        scope_or_value_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The value is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VariableValueDeleted'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such value. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  triggerEventBySlug: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: components['parameters']['ConfigIdHeader'];
        /**
         * @description A label of your choice for the runs that the event starts.
         * @example nightly-import
         */
        instance_tag?: string;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application that the event is for, in lower case. `trigger` leads to `triggerEvent` instead.
         * @example hubspot
         */
        slug: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FireEventRequest'];
        'multipart/form-data': components['schemas']['FireEventForm'];
      };
    };
    responses: {
      /** @description The event was taken. Runs start afterwards. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No event has this name, or the account is not given. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  triggerEvent: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: components['parameters']['ConfigIdHeader'];
        /**
         * @description A label of your choice for the runs that the event starts.
         * @example nightly-import
         */
        instance_tag?: string;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application that the event is for, in lower case. It travels as a header.
         * @example hubspot
         */
        slug?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FireEventRequest'];
        'multipart/form-data': components['schemas']['FireEventForm'];
      };
    };
    responses: {
      /** @description The event was taken. Runs start afterwards. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No event has this name, or the account is not given. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listExecutions: {
    parameters: {
      query?: {
        /**
         * @description Only runs until then, a moment or a whole day.
         * @example 2026-06-17
         */
        end_date?: string;
        /**
         * @description Only the run with this id.
         * @example 6a314c54d4616e99e7fa5a02
         */
        execution_id?: string;
        /**
         * @description Only runs that were started in this way. Two spellings are documented for calls and for schedules.
         * @example Event
         */
        execution_source?: 'All' | 'API Call' | 'API_CALL' | 'Event' | 'Schedule' | 'SCHEDULE';
        /**
         * @description Only runs that the caller waited for, or only those it did not wait for.
         * @example ASYNC
         */
        execution_type?: 'All' | 'SYNC' | 'ASYNC';
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Only runs of workflows of this app.
         * @example hubspot
         */
        slug?: string;
        /**
         * @description List the oldest runs first.
         * @example false
         */
        sortAsc?: boolean;
        /**
         * @description Only runs since then, a moment or a whole day.
         * @example 2026-06-16T00:00:00Z
         */
        start_date?: string;
        /**
         * @description Only runs with this status. Further values may exist.
         * @example COMPLETED
         */
        status?:
          | (
              | 'All'
              | 'COMPLETED'
              | 'ERRORED'
              | 'QUEUED'
              | 'RUNNING'
              | 'STOPPED'
              | 'STOPPING'
              | 'TERMINATED'
              | 'TIMED_OUT'
            )
          | string;
        /**
         * @description Only runs of this workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflow_id?: string;
        /**
         * @description Only runs of workflows of this name.
         * @example Daily Sync
         */
        workflow_name?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of runs. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionPage'];
        };
      };
      /** @description Nothing says whose runs to list. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the run.
         * @example 6a314c54d4616e99e7fa5a02
         */
        execution_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Execution'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such run, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listExecutionNodeBatches: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Only batches with this status. No source lists the values.
         * @example Success
         */
        status?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the run.
         * @example 6a314c54d4616e99e7fa5a02
         */
        execution_id: string;
        /**
         * @description Id of the node in the workflow, as the run lists it.
         * @example 2
         */
        node_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of batches. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionNodeBatchPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description This kind of run has no batch details yet. */
      501: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  rerunExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the run. Elsewhere it is called `execution_id`.
         * @example 6a314c54d4616e99e7fa5a02
         */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new run is on its way. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExecutionRerun'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such run, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  stopExecution: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the run. Elsewhere it is called `execution_id`.
         * @example 6a314c54d4616e99e7fa5a02
         */
        instanceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run is stopping. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such run, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getHostedProperties: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The properties, as they were stored. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HostedPropertyMap'];
        };
      };
      /** @description The token is missing, wrong, revoked or expired, or an API key was sent in its place. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getHumanTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the task. Whoever knows it can read and submit the task, so keep it secret.
         * @example 6a31a2f0d396207fd2510000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The task. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HumanTask'];
        };
      };
      /** @description No such task. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  submitHumanTask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the task. Whoever knows it can read and submit the task, so keep it secret.
         * @example 6a31a2f0d396207fd2510000
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitHumanTaskRequest'];
      };
    };
    responses: {
      /** @description The form is submitted. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /** @description The task is submitted already or has expired, or the data lacks something. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description No such task. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listLinkedAccounts: {
    parameters: {
      query?: {
        /**
         * @description Only accounts that have a value for this environment variable.
         * @example BASE_URL
         */
        env_variable_name?: string;
        /**
         * @description Only accounts whose value of `env_variable_name` is this one.
         * @example https://acme.example.com
         */
        env_variable_value?: string;
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of linked accounts. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedAccountPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  upsertLinkedAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpsertLinkedAccountRequest'];
      };
    };
    responses: {
      /** @description The account as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UpsertedLinkedAccount'];
        };
      };
      /** @description Two of the credentials in `your_app` have the same name. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The credential is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createLinkedAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateLinkedAccountRequest'];
      };
    };
    responses: {
      /** @description The new account. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedAccount'];
        };
      };
      /** @description The id is missing or already taken in this environment. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getLinkedAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The linked account, as you named it.
         * @example acme
         */
        linked_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedAccount'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such account in this environment. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteLinkedAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description The linked account, as you named it.
         * @example acme
         */
        linked_account_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such account in this environment. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  upsertDefaultAppCredential: {
    parameters: {
      query?: {
        /**
         * @description The account, where it cannot be sent as a header. Which one counts if both are sent is not documented.
         * @example acme
         */
        linked_account_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Name of the credential, as your default app defines it.
         * @example api_key
         */
        key: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpsertDefaultAppCredentialRequest'];
      };
    };
    responses: {
      /** @description The credential is stored. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredDefaultAppCredential'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The account is not given, or does not have your default app. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteDefaultAppCredential: {
    parameters: {
      query?: {
        /**
         * @description The account, where it cannot be sent as a header. Which one counts if both are sent is not documented.
         * @example acme
         */
        linked_account_id?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Name of the credential, as your default app defines it.
         * @example api_key
         */
        key: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The credential is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeletedDefaultAppCredential'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such credential, or the account is not given or does not have your default app. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteIntegration: {
    parameters: {
      query: {
        /**
         * @description End only connections of this kind, `oauth2` or `keybased`.
         * @example oauth2
         */
        auth_type?: string;
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
        /**
         * @description The linked account to disconnect. It must be here even when the header names it too.
         * @example acme
         */
        linked_account_id: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account without the connection. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedAccount'];
        };
      };
      /** @description The account holds several connections to the app, and none is named. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getOAuthUrl: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OAuthUrl'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  saveKeyCredentials: {
    parameters: {
      query?: {
        /**
         * @description Which way to connect is meant, for apps that have several.
         * @example keybased
         */
        auth_type?: string;
      };
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyCredentials'];
      };
    };
    responses: {
      /** @description The keys work and are stored. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedKeyCredentials'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listMcpServers: {
    parameters: {
      query?: {
        /**
         * @description Items per page, at most 100.
         * @example 10
         */
        limit?: number;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of servers. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['McpServerPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description An API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  createMcpServer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateMcpServerRequest'];
      };
    };
    responses: {
      /** @description The new server. */
      201: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedMcpServer'];
        };
      };
      /** @description The name or the description is missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      /** @description A server of this name exists. */
      409: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getMcpServer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the server.
         * @example 6a314ee8d0aeb8165beacc6e
         */
        mcp_server_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['McpServer'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such server, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  updateMcpServer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the server.
         * @example 6a314ee8d0aeb8165beacc6e
         */
        mcp_server_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateMcpServerRequest'];
      };
    };
    responses: {
      /** @description The server as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['McpServer'];
        };
      };
      /** @description The body is not understood. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such server, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteMcpServer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the server.
         * @example 6a314ee8d0aeb8165beacc6e
         */
        mcp_server_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The server is gone. */
      204: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      /** @description The credential may not delete this server. */
      403: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description No such server, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  migrateToken: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description The linked account to act for, as you named it. Proxies such as nginx drop header names with underscores unless told
         *     otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id: components['parameters']['LinkedAccountIdRequired'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MigrateTokenRequest'];
      };
    };
    responses: {
      /** @description The app is connected, or the request was refused. Only the response says which. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenMigration'];
        };
      };
      /** @description The account is not known, or `auth_object` does not fit the app. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createSessionToken: {
    parameters: {
      query?: {
        /**
         * @description Whether to make a new token although the one before is still valid.
         * @example false
         */
        force_refresh?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSessionTokenRequest'];
      };
    };
    responses: {
      /** @description A valid token of the account, new or not. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionToken'];
        };
      };
      /** @description The account is not given, or not known in this environment. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  revokeSessionToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token holds no longer. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RevokedSessionToken'];
        };
      };
      /** @description The token is missing, wrong, revoked or expired. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getActiveLinkedAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account of the token. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkedAccount'];
        };
      };
      /** @description The token is missing, wrong, revoked or expired. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getDefaultConfig: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header?: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Config'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteDefaultConfig: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /** @description The account holds several connections to the app, and none is named. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  getConfig: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header?: {
        /**
         * @description Skip loading the options of the fields, for when they are not needed.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the config.
         * @example acme
         */
        configId: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Config'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteConfig: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the config.
         * @example acme
         */
        configId: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The config is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Message'];
        };
      };
      /**
       * @description The app is missing or not known, or the account holds several connections to it and none is named, or an
       *     API key was sent without `linked_account_id`.
       */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  updateConfigWorkflow: {
    parameters: {
      query?: {
        /**
         * @description The connection that is meant, for an app that holds several for this account. A write without it is refused for such
         *     an app, and a read means the default connection. Apps with one connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdQuery'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the config.
         * @example acme
         */
        configId: string;
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
        /**
         * @description Id of the workflow.
         * @example 699d8648a81ba363578cc2f4
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateConfigWorkflowRequest'];
      };
    };
    responses: {
      /** @description The workflows of the config. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigWorkflowStates'];
        };
      };
      /** @description The account holds several connections to the app, and none is named. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such config, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listConfigs: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Skip loading the options of fields. Only an older page names it, and entries hold no fields today.
         * @example true
         */
        disable_field_options?: boolean;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Slug of the application, in lower case.
         * @example hubspot
         */
        slug: components['parameters']['SlugPath'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The configs. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConfigSummaryList'];
        };
      };
      /** @description Older answer to an API key that was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description The app is not known or not enabled. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  listTables: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Only tables of this name. No source says whether a part of the name is enough.
         * @example leads
         */
        name?: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of tables. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TablePage'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  createTable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTableRequest'];
      };
    };
    responses: {
      /** @description The table is there. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedTable'];
        };
      };
      /** @description The name or the columns are missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listTableRecords: {
    parameters: {
      query?: {
        /**
         * @description Records per page. The default is much larger than that of other lists.
         * @example 10
         */
        limit?: number;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableRecordPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteTable: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The table is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableDeleted'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  addTableRecords: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AddTableRecordsRequest'];
      };
    };
    responses: {
      /** @description The new records. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedTableRecords'];
        };
      };
      /** @description No data was given. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteTableRecord: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the record.
         * @example 02cd01ca-c09f-4f91-893d-222ab529f585
         */
        record_id: string;
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record as it was. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableRecord'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such record in this table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  addTableColumns: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TableColumnsRequest'];
      };
    };
    responses: {
      /** @description All columns of the table. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableColumns'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  removeTableColumns: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TableColumnsRequest'];
      };
    };
    responses: {
      /** @description The columns that are left. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableColumns'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  renameTableColumns: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameTableColumnsRequest'];
      };
    };
    responses: {
      /** @description All columns of the table. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableColumns'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  searchTableRecords: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the table.
         * @example 6a314fc3d396207fd2506a0a
         */
        table_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TableSearchRequest'];
      };
    };
    responses: {
      /** @description The matching records. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TableRecordList'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such table. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  updateTables: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateTablesRequest'];
      };
    };
    responses: {
      /** @description The tables are in the group. */
      204: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description No table ids were given. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All webhooks of the environment. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
      /** @description The API key is missing, wrong or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
      /** @description The request failed inside Refold. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateWebhookRequest'];
      };
    };
    responses: {
      /** @description The new webhook. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description An event is not known. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      /** @description The request failed inside Refold. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the webhook.
         * @example 6a313eda6d5528bdcf71ebac
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description No such webhook in this environment. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      /** @description The request failed inside Refold. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the webhook.
         * @example 6a313eda6d5528bdcf71ebac
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateWebhookRequest'];
      };
    };
    responses: {
      /** @description The webhook as it is now. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      /** @description No such webhook in this environment. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      /** @description The request failed inside Refold. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the webhook.
         * @example 6a313eda6d5528bdcf71ebac
         */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhooks that are left. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
      /** @description No such webhook in this environment. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
      /** @description The request failed inside Refold. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  updateWebhooks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UpdateWebhooksRequest'];
      };
    };
    responses: {
      /** @description The webhooks are in the group. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
      /** @description No webhook ids were given. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listWorkflows: {
    parameters: {
      query?: {
        /**
         * @description Only workflows of the app with this id.
         * @example 6992cc7dc124a392c80e9e9c
         */
        application_id?: string;
        /**
         * @description End of a period. No source says which date of the workflow counts.
         * @example 2026-06-30T23:59:59Z
         */
        end_date?: string;
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Only workflows whose name matches. It is read as a regular expression, so escape what a person typed.
         * @example Daily Sync
         */
        name?: string;
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
        /**
         * @description Only workflows that are published, or only those that are not.
         * @example true
         */
        published?: boolean;
        /**
         * @description Ask for the private workflows of the linked account. Without it the public ones are listed.
         * @example private
         */
        scope?: 'private';
        /**
         * @description Only workflows of these apps, by slug. Separate several with commas.
         * @example hubspot
         */
        slug?: string;
        /**
         * @description Start of a period. No source says which date of the workflow counts.
         * @example 2026-06-01T00:00:00Z
         */
        start_date?: string;
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of workflows. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowPage'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  createWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateWorkflowRequest'];
      };
    };
    responses: {
      /** @description The new draft. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedWorkflow'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
      /** @description No app has this slug. */
      500: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
    };
  };
  getWorkflow: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the workflow. To delete it, the published id.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Workflow'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description The workflow is private to another linked account. */
      403: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  deleteWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the workflow. To delete it, the published id.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workflow is gone. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowDeleted'];
        };
      };
      /** @description The id is that of a version. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['InvalidToken'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getWorkflowDraft: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The draft. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Workflow'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such workflow, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  executeWorkflow: {
    parameters: {
      query?: {
        /**
         * @description The same as the header `include-headers`.
         * @example true
         */
        'include-headers'?: boolean;
      };
      header: {
        /**
         * @description Config to use. Defaults to the one whose id is the linked account id.
         * @example acme
         */
        config_id?: components['parameters']['ConfigIdHeader'];
        /**
         * @description The connection whose credentials the run uses, for an app that holds several for this account. Apps with one
         *     connection do without it.
         * @example 6a1f0c2e5bd27ed2af7243b0
         */
        connection_id?: components['parameters']['ConnectionIdHeader'];
        /**
         * @description Let the run see the headers of this request.
         * @example true
         */
        'include-headers'?: boolean;
        /**
         * @description A label of yours for the run.
         * @example nightly
         */
        instance_tag?: string;
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
        /**
         * @description Slug of the application, in lower case. It travels as a header.
         * @example hubspot
         */
        slug: components['parameters']['SlugHeader'];
        /**
         * @description Wait for the run to end, and answer with its result.
         * @example true
         */
        sync_execution?: boolean;
      };
      path: {
        /**
         * @description Id of the published workflow, or its alias.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ExecuteWorkflowRequest'];
      };
    };
    responses: {
      /** @description The run has started, or with `sync_execution` it is over. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowRun'];
        };
      };
      /** @description The slug is missing. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  publishWorkflow: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the draft to publish it, or the published id to take it back.
         * @example 6a31545ed0aeb8165beb9a43
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishWorkflowRequest'];
      };
    };
    responses: {
      /** @description The workflow is published, or no longer so. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedWorkflow'];
        };
      };
      /** @description A draft id was given to unpublish. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The session token is missing, wrong, revoked or expired. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description No such workflow. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  listEnabledWorkflows: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The enabled workflows. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EnabledWorkflow'][];
        };
      };
      /** @description An API key was sent without `linked_account_id`. */
      400: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      /** @description The API key or session token is missing, wrong, expired or rotated. */
      401: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  getWorkflowRequestStructure: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The expected payload. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowRequestStructure'];
        };
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['AccountRequired'];
      429: components['responses']['TooManyRequests'];
    };
  };
  listWorkflowVersions: {
    parameters: {
      query?: {
        /**
         * @description Items per page.
         * @example 10
         */
        limit?: components['parameters']['Limit'];
        /**
         * @description Page to return, counted from 1.
         * @example 1
         */
        page?: components['parameters']['Page'];
      };
      header?: {
        /**
         * @description The linked account to act for, as you named it. Needed with an API key, not sent with a session token. Proxies such as
         *     nginx drop header names with underscores unless told otherwise, so on-premise installations must allow it.
         * @example acme
         */
        linked_account_id?: components['parameters']['LinkedAccountId'];
      };
      path: {
        /**
         * @description Id of the workflow.
         * @example 6a106ba44480b80424a65289
         */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of versions. */
      200: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkflowVersionPage'];
        };
      };
      401: components['responses']['Unauthorized'];
      /** @description No such workflow, or an API key was sent without `linked_account_id`. */
      404: {
        headers: {
          'X-Trace-ID': components['headers']['TraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Error'];
        };
      };
      429: components['responses']['TooManyRequests'];
    };
  };
  connectionCreated: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectionCreatedEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  connectionDeleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectionDeletedEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  connectionExpired: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConnectionExpiredEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  workflowCompleted: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkflowCompletedEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  workflowErrored: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkflowErroredEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  workflowStopped: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkflowStoppedEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  workflowTimedOut: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description HMAC-SHA256 of the raw body in lower-case hexadecimal digits, keyed with the API key of the environment. It holds
         *     neither time nor id, so it cannot show a replay. Rotating the API key changes it.
         * @example 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
         */
        'x-cobalt-signature': components['parameters']['WebhookSignature'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorkflowTimedOutEvent'];
      };
    };
    responses: {
      /** @description Received. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}
