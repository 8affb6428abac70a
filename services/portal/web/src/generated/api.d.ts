export interface paths {
    "/api/portal/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person signed in; 401 when nobody is */
        get: operations["portal.readSession"];
        put?: never;
        post?: never;
        /** Signs out */
        delete: operations["portal.closeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a sign-in link; answers the same for an unknown address */
        post: operations["portal.requestSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/by-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session with a mailed link */
        post: operations["portal.signInByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/by-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session with a password */
        post: operations["portal.signInByPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link that sets a new password; answers the same for an unknown address */
        post: operations["portal.requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with a mailed link */
        post: operations["portal.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation says, before it is accepted */
        post: operations["portal.readInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/session/by-invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation and opens a session */
        post: operations["portal.acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/portal/demo/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of the demonstration, newest first */
        get: operations["portal.listDemoMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/structure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The structure of the person who asks */
        get: operations["identity.getStructure"];
        /** Name, desk contact and sites of one’s own structure */
        put: operations["identity.updateStructure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/structure-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every structure of the network: to pass a need on, or to call a colleague */
        get: operations["identity.listStructureCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/structures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Structures with their territories */
        get: operations["identity.listStructures"];
        put?: never;
        /** A new structure, its territory, and the invitation of its first manager */
        post: operations["identity.createStructure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/structures/{id}/territory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Communes whose needs a structure leads */
        put: operations["identity.changeTerritory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks, as their token says */
        get: operations["identity.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets one’s own password; the present one is asked when there is one */
        put: operations["identity.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Staff of one’s own structure */
        get: operations["identity.listUsers"];
        put?: never;
        /** Invites somebody to the structure, by e-mail, once */
        post: operations["identity.inviteUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Active staff of one’s own structure who hold a role */
        get: operations["identity.listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a new invitation; the earlier one no longer opens */
        post: operations["identity.renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Roles of a colleague */
        put: operations["identity.changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/users/{id}/deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an account; its sessions end at once */
        post: operations["identity.deactivateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks to act for an establishment: seen by the employer’s admin and by its lead structure’s officers */
        get: operations["identity.listAccessRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/access-requests/{id}/{establishmentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody act for an establishment */
        post: operations["identity.approveAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/access-requests/{id}/{establishmentId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses somebody’s request to act for an establishment */
        post: operations["identity.refuseAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/access-requests/{id}/{establishmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody no longer acts for an establishment */
        post: operations["identity.endAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys that verify the house’s tokens */
        get: operations["identity.jwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/identity/link-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A second code for the counsellor to read out */
        post: operations["identity.showLinkCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an employer’s account, with a need or without; a confirming link is sent by e-mail */
        post: operations["employers.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/registrations/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The e-mailed link: makes the account, or joins the existing employer pending approval */
        post: operations["employers.confirmRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An officer registers an employer met in person */
        post: operations["employers.registerEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An employer with its establishments and contacts */
        get: operations["employers.getEmployer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work queue: registered employers of the structure’s territory, longest waiting first */
        get: operations["employers.listEmployersToVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Employers by the beginning of words of their names, or by SIREN or SIRET */
        post: operations["employers.searchEmployers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/establishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a site of the same SIREN */
        post: operations["employers.addEstablishment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a person to call at an establishment */
        post: operations["employers.addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a person off the contacts */
        delete: operations["employers.removeContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies an employer, with the proof that its account belongs to it */
        post: operations["employers.verifyEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects a registered employer */
        post: operations["employers.rejectEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suspends a verified employer: its open needs go on hold */
        post: operations["employers.suspendEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/reinstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lifts a suspension */
        post: operations["employers.reinstateEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an employer’s account */
        post: operations["employers.closeEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller’s structure stops working with an employer, for itself */
        post: operations["employers.blockEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/employers/employers/{id}/unblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller’s structure works with the employer again */
        post: operations["employers.unblockEmployer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/occupations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Occupations found by typing a job title; typos and accents forgiven */
        get: operations["needs.searchOccupations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/occupations/{rome}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An occupation with the skills a grid can be written from */
        get: operations["needs.getOccupation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Communes found by name or postcode */
        get: operations["needs.searchCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/contract-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contract kinds with the attributes each requires and how deep it is formalised */
        get: operations["needs.listContractKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/wording-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Discriminating or unfair wording, pointed out while writing */
        post: operations["needs.checkWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Needs, newest first: an employer’s own, a structure’s; counsellors see open ones */
        get: operations["needs.listNeeds"];
        put?: never;
        /** Begins a need for an establishment; it goes to the structure of its workplace */
        post: operations["needs.draftNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A need, whole; for counsellors once it is open */
        get: operations["needs.getNeed"];
        /** Rewrites what a need says: an employer while it is a draft, an officer until it is open */
        put: operations["needs.editNeed"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/work-queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Work queue of the structure’s officers: needs with a next action, longest waiting first */
        get: operations["needs.listNeedsToDo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a drafted need to the structure */
        post: operations["needs.submitNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a need back to the employer, saying which attributes are missing */
        post: operations["needs.returnNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Passes a need on to another structure, before it is taken up */
        post: operations["needs.transferNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/formalise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a submitted need up: the officer becomes its owner */
        post: operations["needs.formaliseNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/analysis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes the workstation analysis */
        put: operations["needs.saveAnalysis"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/grid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes the skills grid; an agreement already given falls */
        put: operations["needs.saveGrid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/grid/agreement-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the employer’s contact a signed link to agree the grid */
        post: operations["needs.askGridAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/grid/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer agrees the grid, on the portal or by signed link */
        post: operations["needs.agreeGrid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/grid/recorded-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records an agreement given aloud or in writing; the employer’s contact is sent a receipt */
        post: operations["needs.recordGridAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says who speaks for the employer about this need */
        put: operations["needs.setNeedContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/opening-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What stands between a need and its opening */
        get: operations["needs.checkOpening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a need, or refuses with the reason; blocking wording asks a written legal reason */
        post: operations["needs.openNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts an open need on hold */
        post: operations["needs.holdNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a need up again after a hold */
        post: operations["needs.resumeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an open need back to its analysis: grid or contract changes */
        post: operations["needs.reopenNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/needs/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a need with its reason */
        post: operations["needs.closeNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/import-columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Columns of the candidates file: name, whether required, form, example */
        get: operations["matching.listImportColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of the structure, latest first */
        get: operations["matching.listImports"];
        put?: never;
        /** Takes a CSV file of candidates; answers at once, the work goes on by itself */
        post: operations["matching.startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress and report of an import */
        get: operations["matching.getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Candidates of the structure; the words searched stay out of any URL */
        post: operations["matching.searchCandidates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a candidate by hand; the caller becomes the referent unless another is named */
        post: operations["matching.createCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A candidate’s profile and identity */
        get: operations["matching.getCandidate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates/{id}/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects profile, identity or referent */
        post: operations["matching.editCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases identity and profile; counts remain, nobody can be named */
        post: operations["matching.eraseCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/candidates/{id}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read this person’s file, and why */
        get: operations["matching.listCandidateAccesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/needs/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ranked candidates for a need, with reasons, what is missing, and what excluded the others */
        post: operations["matching.findMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/needs/{id}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All an employer may know before consent: how many */
        get: operations["matching.countMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proposals, latest change first */
        get: operations["matching.listProposals"];
        put?: never;
        /** The counsellor picks a candidate for an open need */
        post: operations["matching.suggestCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One proposal */
        get: operations["matching.getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/ask-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks the young person, by a link sent or shown as a QR code */
        post: operations["matching.askConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/record-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An oral or paper answer; the young person gets a receipt to contest */
        post: operations["matching.recordConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the card that was consented to */
        post: operations["matching.sendProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes it back before a hire */
        post: operations["matching.withdrawProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/record-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The young person’s word about the hire, with its channel; a receipt is sent */
        post: operations["matching.recordHire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/needs/{id}/cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pseudonymous cards of the young people who agreed, for one need */
        get: operations["matching.listCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/shortlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kept for a closer look */
        post: operations["matching.shortlistProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/interview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer wants to meet; name and contact pass as agreed */
        post: operations["matching.planInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An offer is made */
        post: operations["matching.makeOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer declares the hire; the young person confirms */
        post: operations["matching.declareHire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/not-selected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Not this time, with the reason */
        post: operations["matching.notSelect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/proposals/{id}/call-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer wants to be called */
        post: operations["matching.askCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for a counsellor or an officer */
        get: operations["matching.listTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The need, the employer and exactly what would be sent */
        get: operations["matching.getLinkedProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes to this offer, at the level chosen */
        post: operations["matching.acceptByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No; a reason is free to give or not, and never held against anyone */
        post: operations["matching.declineByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the agreement back: the employer’s access ends at once */
        post: operations["matching.revokeByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal/confirm-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Yes, I am hired: this alone creates the placement */
        post: operations["matching.confirmHireByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/matching/linked-proposal/deny-hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** No, this is not so: the officer is told */
        post: operations["matching.denyHireByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements, latest start first */
        get: operations["integration.listPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One placement with its calendar; each party sees its own voice only */
        get: operations["integration.getPlacement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The job has begun */
        post: operations["integration.startPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The job never began */
        post: operations["integration.cancelPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The officer corrects the last day of the trial (agreement, absence); the calendar follows */
        post: operations["integration.correctTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/trial-passed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The trial passed, or the contract has none */
        post: operations["integration.passTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/sustained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Still in the job at 3 or 6 months, with what shows it */
        post: operations["integration.sustainPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/situations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Situation at 3 or 6 months, even after an end */
        post: operations["integration.recordSituation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The job ended */
        post: operations["integration.endPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A visit or a call, as the officer notes it on the spot */
        post: operations["integration.logVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an officer or a counsellor has to do today */
        get: operations["integration.listWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/linked-checkin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The check-in that a signed link opens */
        get: operations["integration.getLinkedCheckin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/linked-checkin/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The answer of whoever holds the link */
        post: operations["integration.answerLinkedCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/checkins/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The employer answers on the portal; staff record what they were told */
        post: operations["integration.answerCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/checkins/{id}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody answered; after three attempts the check-in may be closed as missed */
        post: operations["integration.noteAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/checkins/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closed without an answer, after three attempts */
        post: operations["integration.missCheckin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/linked-help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The job about which a young person may ask for help, by link */
        get: operations["integration.getLinkedHelp"];
        put?: never;
        /** A private request: the employer is not told */
        post: operations["integration.askHelpByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/placements/{id}/interventions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An employer asks for help, or staff open an intervention */
        post: operations["integration.raiseIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The officer takes it */
        post: operations["integration.acknowledgeIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What was done; the first one starts the work, or takes it up after an escalation */
        post: operations["integration.noteAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Handed to the manager */
        post: operations["integration.escalateIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The situation is settled */
        post: operations["integration.resolveIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closed with its outcome */
        post: operations["integration.closeIntervention"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/integration/interventions/{id}/allow-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The young person allows to speak with the employer */
        post: operations["integration.allowEmployerContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every figure of the structure, with its definition and freshness */
        get: operations["indicators.readFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/figures/{figure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One figure; without `by`, broken down as its definition says */
        get: operations["indicators.readFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/figures/{figure}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The records behind a figure, latest first; never a name */
        get: operations["indicators.listFigureRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/rows/{id}/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whom a row is about; asks a motive, written in the access log */
        post: operations["indicators.namePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/network/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aggregates of all structures; cells under five are hidden */
        get: operations["indicators.readNetworkFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "portal.readSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            id: string;
                            email: string;
                            displayName: string;
                        };
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        organisation: {
                            id: string;
                            name: string;
                        } | null;
                        employerId: string | null;
                        pendingEstablishmentIds: string[];
                        today: string;
                        demo: boolean;
                        csrfToken: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.closeSession": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.requestSignInLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.signInByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            id: string;
                            email: string;
                            displayName: string;
                        };
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        organisation: {
                            id: string;
                            name: string;
                        } | null;
                        employerId: string | null;
                        pendingEstablishmentIds: string[];
                        today: string;
                        demo: boolean;
                        csrfToken: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.signInByPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            id: string;
                            email: string;
                            displayName: string;
                        };
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        organisation: {
                            id: string;
                            name: string;
                        } | null;
                        employerId: string | null;
                        pendingEstablishmentIds: string[];
                        today: string;
                        demo: boolean;
                        csrfToken: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.requestPasswordReset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.readInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        displayName: string;
                        organisationName: string;
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.acceptInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    displayName: string;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            id: string;
                            email: string;
                            displayName: string;
                        };
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        organisation: {
                            id: string;
                            name: string;
                        } | null;
                        employerId: string | null;
                        pendingEstablishmentIds: string[];
                        today: string;
                        demo: boolean;
                        csrfToken: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "portal.listDemoMessages": {
        parameters: {
            query?: {
                to?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            channel: "email" | "sms";
                            to: string;
                            subject: string;
                            text: string;
                            at: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.getStructure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        name: string;
                        contact: {
                            phone: string | null;
                            email: string | null;
                        };
                        sites: {
                            name: string;
                            address: string;
                            commune: string;
                        }[];
                        territory: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.updateStructure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    contact: {
                        phone: string | null;
                        email: string | null;
                    };
                    sites: {
                        name: string;
                        address: string;
                        commune: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        name: string;
                        contact: {
                            phone: string | null;
                            email: string | null;
                        };
                        sites: {
                            name: string;
                            address: string;
                            commune: string;
                        }[];
                        territory: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.listStructureCards": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            structureId: string;
                            name: string;
                            contact: {
                                phone: string | null;
                                email: string | null;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.listStructures": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            name: string;
                            contact: {
                                phone: string | null;
                                email: string | null;
                            };
                            sites: {
                                name: string;
                                address: string;
                                commune: string;
                            }[];
                            territory: string[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.createStructure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    territory: string[];
                    contact: {
                        phone: string | null;
                        email: string | null;
                    };
                    manager: {
                        email: string;
                        displayName: string;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.changeTerritory": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    territory: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        name: string;
                        contact: {
                            phone: string | null;
                            email: string | null;
                        };
                        sites: {
                            name: string;
                            address: string;
                            commune: string;
                        }[];
                        territory: string[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        kind: "structure" | "employer" | "link" | "network" | "platform";
                        subject: string;
                        roles: string[];
                        structureId: string | null;
                        employerId: string | null;
                        rights: {
                            [key: string]: "admin" | "recruiter" | "tutor";
                        };
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string | null;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.listUsers": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {unknown} */
                            status: "invited" | "active" | "deactivated";
                            displayName: string;
                            email: string;
                            roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                            invitedUntil: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.inviteUser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    displayName: string;
                    roles: ("counsellor" | "officer" | "manager" | "dpo")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.listColleagues": {
        parameters: {
            query?: {
                role?: "counsellor" | "officer" | "manager" | "dpo";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            displayName: string;
                            roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.renewInvitation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "invited" | "active" | "deactivated";
                        displayName: string;
                        email: string;
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        invitedUntil: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.changeRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("counsellor" | "officer" | "manager" | "dpo")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "invited" | "active" | "deactivated";
                        displayName: string;
                        email: string;
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        invitedUntil: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.deactivateUser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "invited" | "active" | "deactivated";
                        displayName: string;
                        email: string;
                        roles: ("employer" | "counsellor" | "officer" | "manager" | "network_reader" | "platform_admin" | "dpo")[];
                        invitedUntil: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.listAccessRequests": {
        parameters: {
            query?: {
                status?: "pending" | "active" | "refused" | "deactivated";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            userId: string;
                            version: number;
                            displayName: string;
                            email: string;
                            employerId: string;
                            establishmentId: string;
                            /** @enum {unknown} */
                            right: "admin" | "recruiter" | "tutor";
                            /** @enum {unknown} */
                            status: "pending" | "active" | "refused" | "deactivated";
                            askedAt: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.approveAccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                establishmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    right: "admin" | "recruiter" | "tutor";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                        version: number;
                        displayName: string;
                        email: string;
                        employerId: string;
                        establishmentId: string;
                        /** @enum {unknown} */
                        right: "admin" | "recruiter" | "tutor";
                        /** @enum {unknown} */
                        status: "pending" | "active" | "refused" | "deactivated";
                        askedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.refuseAccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                establishmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                        version: number;
                        displayName: string;
                        email: string;
                        employerId: string;
                        establishmentId: string;
                        /** @enum {unknown} */
                        right: "admin" | "recruiter" | "tutor";
                        /** @enum {unknown} */
                        status: "pending" | "active" | "refused" | "deactivated";
                        askedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.endAccess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                establishmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        userId: string;
                        version: number;
                        displayName: string;
                        email: string;
                        employerId: string;
                        establishmentId: string;
                        /** @enum {unknown} */
                        right: "admin" | "recruiter" | "tutor";
                        /** @enum {unknown} */
                        status: "pending" | "active" | "refused" | "deactivated";
                        askedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.jwks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        keys: {
                            [key: string]: unknown;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "identity.showLinkCode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    target: string;
                    /** @enum {unknown} */
                    purpose: "consent" | "checkin" | "hire" | "grid" | "help" | "employer_checkin";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        expiresAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    siret: string;
                    companyName: string;
                    establishmentName?: string;
                    commune: string;
                    address?: string;
                    naf?: string;
                    personName: string;
                    email: string;
                    phone?: string;
                    need?: {
                        title: string;
                        commune: string;
                        posts: number;
                        terms: {
                            /** @enum {string} */
                            kind: "cdi";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                        } | {
                            /** @enum {string} */
                            kind: "cdd";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "interim";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            agency?: string;
                            userCompany?: string;
                            /** @enum {unknown} */
                            reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "apprentissage";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            diploma?: string;
                            trainingCentre?: string;
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "professionnalisation";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            qualification?: string;
                            tutor?: string;
                            trainingHours?: number;
                        } | {
                            /** @enum {string} */
                            kind: "cui";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            scheme?: "pec" | "cie";
                            /** @enum {unknown} */
                            prescriberDecision?: "asked" | "granted";
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "pmsmp";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            purpose?: "discover" | "confirm" | "start_recruitment";
                            aims?: string;
                            tutor?: string;
                            /** @enum {unknown} */
                            convention?: "drafted" | "signed";
                        } | {
                            /** @enum {string} */
                            kind: "stage";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            school?: string;
                            tutor?: string;
                            /** @enum {unknown} */
                            convention?: "drafted" | "signed";
                        } | {
                            /** @enum {string} */
                            kind: "service_civique";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            approvedBody?: string;
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "visite";
                            host?: string;
                        } | {
                            /** @enum {string} */
                            kind: "decouverte";
                            host?: string;
                        };
                        rome?: string;
                        startsOn?: string;
                        tasks?: string;
                        place?: string;
                        schedule?: {
                            from?: string;
                            to?: string;
                            days?: number[];
                            dailyHours?: number;
                            publicHolidays?: boolean;
                            note?: string;
                        };
                        permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        expiresAt: string;
                        structureName: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.confirmRegistration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        employerId: string;
                        establishmentId: string;
                        /** @enum {unknown} */
                        status: "active" | "pending";
                        signInToken: string | null;
                        withNeed: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.registerEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    siret: string;
                    companyName: string;
                    establishmentName?: string;
                    commune: string;
                    address?: string;
                    naf?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        establishmentId: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.getEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.listEmployersToVerify": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            siren: string;
                            name: string;
                            /** @enum {unknown} */
                            status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                            since: string;
                            establishments: {
                                id: string;
                                siret: string;
                                name: string;
                                commune: string;
                                communeName: string | null;
                                address: string | null;
                                leadStructureId: string | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.searchEmployers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    cursor?: string;
                    limit?: number;
                    text?: string;
                    /** @enum {unknown} */
                    status?: "registered" | "verified" | "rejected" | "suspended" | "closed";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            siren: string;
                            name: string;
                            /** @enum {unknown} */
                            status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                            since: string;
                            establishments: {
                                id: string;
                                siret: string;
                                name: string;
                                commune: string;
                                communeName: string | null;
                                address: string | null;
                                leadStructureId: string | null;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.addEstablishment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    siret: string;
                    companyName: string;
                    establishmentName?: string;
                    commune: string;
                    address?: string;
                    naf?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.addContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    establishmentId: string;
                    name: string;
                    role?: string | null;
                    email?: string | null;
                    phone?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.removeContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.verifyEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                    checkedOn: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.rejectEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "unknown_siret" | "no_belonging" | "duplicate" | "not_an_employer" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.suspendEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    motive: "unsafe_conditions" | "discrimination" | "undeclared_work" | "false_offer" | "other";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.reinstateEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.closeEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.blockEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "unsafe_conditions" | "discrimination" | "undeclared_work" | "unreliable" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "employers.unblockEmployer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        siren: string;
                        name: string;
                        naf: string | null;
                        /** @enum {unknown} */
                        status: "registered" | "verified" | "rejected" | "suspended" | "closed";
                        since: string;
                        registeredAt: string;
                        reason: string | null;
                        proof: {
                            /** @enum {unknown} */
                            kind: "sirene_notice" | "kbis" | "work_email" | "phone_call" | "visit" | "known_partner";
                            checkedOn: string;
                            note?: string;
                        } | null;
                        establishments: {
                            id: string;
                            siret: string;
                            name: string;
                            commune: string;
                            communeName: string | null;
                            address: string | null;
                            leadStructureId: string | null;
                        }[];
                        contacts: {
                            id: string;
                            establishmentId: string;
                            name: string;
                            role: string | null;
                            email: string | null;
                            phone: string | null;
                        }[];
                        blockedHere: boolean;
                        leadHere: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.searchOccupations": {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            rome: string;
                            label: string;
                            matchedTitle: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.getOccupation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rome: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rome: string;
                        label: string;
                        titles: string[];
                        skills: {
                            id: string;
                            label: string;
                            kind: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.searchCommunes": {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            code: string;
                            name: string;
                            postcodes: string[];
                            department: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.listContractKinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            kind: "cdi" | "cdd" | "interim" | "apprentissage" | "professionnalisation" | "cui" | "pmsmp" | "stage" | "service_civique" | "visite" | "decouverte";
                            label: string;
                            /** @enum {unknown} */
                            depth: "minimal" | "light" | "full";
                            maxSkillLines: number | null;
                            employment: boolean;
                            requires: {
                                oneOf: string[];
                                /** @enum {unknown} */
                                by: "opening" | "start";
                                basis: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.checkWording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    tasks?: string;
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        findings: {
                            field: string;
                            ruleId: string;
                            /** @enum {unknown} */
                            severity: "block" | "warn";
                            criterion: string;
                            excerpt: string;
                            start: number;
                            end: number;
                            suggestion: string;
                            basis: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.listNeeds": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                employerId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            structureId: string;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                            since: string;
                            nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                            title: string;
                            kind: string;
                            rome: string | null;
                            commune: string;
                            communeName: string | null;
                            posts: number;
                            filledPosts: number;
                            startsOn: string | null;
                            employerId: string;
                            establishmentId: string;
                            employerName: string;
                            establishmentName: string;
                            ownerId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.draftNeed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    establishmentId: string;
                    contact?: {
                        name: string;
                        email: string | null;
                        phone: string | null;
                    };
                    need: {
                        title: string;
                        commune: string;
                        posts: number;
                        terms: {
                            /** @enum {string} */
                            kind: "cdi";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                        } | {
                            /** @enum {string} */
                            kind: "cdd";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "interim";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            agency?: string;
                            userCompany?: string;
                            /** @enum {unknown} */
                            reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                        } | {
                            /** @enum {string} */
                            kind: "apprentissage";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            diploma?: string;
                            trainingCentre?: string;
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "professionnalisation";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            qualification?: string;
                            tutor?: string;
                            trainingHours?: number;
                        } | {
                            /** @enum {string} */
                            kind: "cui";
                            /** @enum {unknown} */
                            category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                            weeklyHours?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            idcc?: string;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            scheme?: "pec" | "cie";
                            /** @enum {unknown} */
                            prescriberDecision?: "asked" | "granted";
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "pmsmp";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            /** @enum {unknown} */
                            purpose?: "discover" | "confirm" | "start_recruitment";
                            aims?: string;
                            tutor?: string;
                            /** @enum {unknown} */
                            convention?: "drafted" | "signed";
                        } | {
                            /** @enum {string} */
                            kind: "stage";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            pay?: {
                                min: number;
                                max?: number;
                                /** @enum {unknown} */
                                per: "hour" | "month" | "year";
                            };
                            school?: string;
                            tutor?: string;
                            /** @enum {unknown} */
                            convention?: "drafted" | "signed";
                        } | {
                            /** @enum {string} */
                            kind: "service_civique";
                            host?: string;
                            weeklyHours?: number;
                            endsOn?: string;
                            durationMonths?: number;
                            approvedBody?: string;
                            tutor?: string;
                        } | {
                            /** @enum {string} */
                            kind: "visite";
                            host?: string;
                        } | {
                            /** @enum {string} */
                            kind: "decouverte";
                            host?: string;
                        };
                        rome?: string;
                        startsOn?: string;
                        tasks?: string;
                        place?: string;
                        schedule?: {
                            from?: string;
                            to?: string;
                            days?: number[];
                            dailyHours?: number;
                            publicHolidays?: boolean;
                            note?: string;
                        };
                        permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.getNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.editNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    commune: string;
                    posts: number;
                    terms: {
                        /** @enum {string} */
                        kind: "cdi";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                    } | {
                        /** @enum {string} */
                        kind: "cdd";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                        endsOn?: string;
                        durationMonths?: number;
                        /** @enum {unknown} */
                        reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                    } | {
                        /** @enum {string} */
                        kind: "interim";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                        endsOn?: string;
                        durationMonths?: number;
                        agency?: string;
                        userCompany?: string;
                        /** @enum {unknown} */
                        reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                    } | {
                        /** @enum {string} */
                        kind: "apprentissage";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                        endsOn?: string;
                        durationMonths?: number;
                        diploma?: string;
                        trainingCentre?: string;
                        tutor?: string;
                    } | {
                        /** @enum {string} */
                        kind: "professionnalisation";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                        endsOn?: string;
                        durationMonths?: number;
                        qualification?: string;
                        tutor?: string;
                        trainingHours?: number;
                    } | {
                        /** @enum {string} */
                        kind: "cui";
                        /** @enum {unknown} */
                        category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                        weeklyHours?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        idcc?: string;
                        endsOn?: string;
                        durationMonths?: number;
                        /** @enum {unknown} */
                        scheme?: "pec" | "cie";
                        /** @enum {unknown} */
                        prescriberDecision?: "asked" | "granted";
                        tutor?: string;
                    } | {
                        /** @enum {string} */
                        kind: "pmsmp";
                        host?: string;
                        weeklyHours?: number;
                        endsOn?: string;
                        durationMonths?: number;
                        /** @enum {unknown} */
                        purpose?: "discover" | "confirm" | "start_recruitment";
                        aims?: string;
                        tutor?: string;
                        /** @enum {unknown} */
                        convention?: "drafted" | "signed";
                    } | {
                        /** @enum {string} */
                        kind: "stage";
                        host?: string;
                        weeklyHours?: number;
                        endsOn?: string;
                        durationMonths?: number;
                        pay?: {
                            min: number;
                            max?: number;
                            /** @enum {unknown} */
                            per: "hour" | "month" | "year";
                        };
                        school?: string;
                        tutor?: string;
                        /** @enum {unknown} */
                        convention?: "drafted" | "signed";
                    } | {
                        /** @enum {string} */
                        kind: "service_civique";
                        host?: string;
                        weeklyHours?: number;
                        endsOn?: string;
                        durationMonths?: number;
                        approvedBody?: string;
                        tutor?: string;
                    } | {
                        /** @enum {string} */
                        kind: "visite";
                        host?: string;
                    } | {
                        /** @enum {string} */
                        kind: "decouverte";
                        host?: string;
                    };
                    rome?: string;
                    startsOn?: string;
                    tasks?: string;
                    place?: string;
                    schedule?: {
                        from?: string;
                        to?: string;
                        days?: number[];
                        dailyHours?: number;
                        publicHolidays?: boolean;
                        note?: string;
                    };
                    permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.listNeedsToDo": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            structureId: string;
                            /** @enum {unknown} */
                            status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                            since: string;
                            nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                            title: string;
                            kind: string;
                            rome: string | null;
                            commune: string;
                            communeName: string | null;
                            posts: number;
                            filledPosts: number;
                            startsOn: string | null;
                            employerId: string;
                            establishmentId: string;
                            employerName: string;
                            establishmentName: string;
                            ownerId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.submitNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.returnNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    missing: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.transferNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    structureId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        structureId: string;
                        structureName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.formaliseNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.saveAnalysis": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tasks: string;
                    place: string;
                    hours: string;
                    tools?: string;
                    tutor?: string;
                    access?: string;
                    adaptations?: string;
                    visitedOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.saveGrid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    skillId: string | null;
                    label: string;
                    /** @enum {unknown} */
                    level: "essential" | "trainable";
                    training?: {
                        /** @enum {unknown} */
                        by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                        days: number;
                    };
                }[];
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.askGridAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        sentBy: "email" | "sms";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.agreeGrid": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.recordGridAgreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel: "oral" | "written";
                    givenOn: string;
                    contact?: {
                        name: string;
                        email: string | null;
                        phone: string | null;
                    } | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.setNeedContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string | null;
                    phone: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.checkOpening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            /** @enum {unknown} */
                            code: "NEEDS.EMPLOYER_NOT_VERIFIED" | "NEEDS.EMPLOYER_BLOCKED" | "NEEDS.ATTRIBUTES_MISSING" | "NEEDS.TERMS_OUT_OF_BOUNDS" | "NEEDS.ANALYSIS_INCOMPLETE" | "NEEDS.GRID_INCOMPLETE" | "NEEDS.GRID_NOT_AGREED" | "NEEDS.WORDING_BLOCKED" | "NEEDS.WORDING_TO_CONFIRM" | "NEEDS.MINOR_FLAGS_TO_CONFIRM";
                            /** @enum {unknown} */
                            severity: "block" | "confirm";
                            message: string;
                            fields: {
                                pointer: string;
                                code: string;
                                message: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.openNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    confirmedWarnings: string[];
                    legalReasons: {
                        ruleId: string;
                        reason: string;
                    }[];
                    confirmedMinorFlags: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.holdNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.resumeNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.reopenNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "needs.closeNeed": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        /** @enum {unknown} */
                        status: "draft" | "submitted" | "formalising" | "open" | "on_hold" | "partly_filled" | "filled" | "closed";
                        since: string;
                        createdAt: string;
                        nextAction: ("complete_draft" | "take_up" | "analyse" | "write_grid" | "get_agreement" | "open" | "find_candidates" | "resume_or_close" | "close") | null;
                        employerId: string;
                        establishmentId: string;
                        employerName: string;
                        establishmentName: string;
                        employerStatus: string | null;
                        ownerId: string | null;
                        contact: {
                            name: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        need: {
                            title: string;
                            commune: string;
                            posts: number;
                            terms: {
                                /** @enum {string} */
                                kind: "cdi";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                            } | {
                                /** @enum {string} */
                                kind: "cdd";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "interim";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                agency?: string;
                                userCompany?: string;
                                /** @enum {unknown} */
                                reason?: "replacement" | "peak" | "seasonal" | "usage" | "integration" | "other";
                            } | {
                                /** @enum {string} */
                                kind: "apprentissage";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                diploma?: string;
                                trainingCentre?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "professionnalisation";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                qualification?: string;
                                tutor?: string;
                                trainingHours?: number;
                            } | {
                                /** @enum {string} */
                                kind: "cui";
                                /** @enum {unknown} */
                                category?: "worker" | "employee" | "technician" | "supervisor" | "cadre";
                                weeklyHours?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                idcc?: string;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                scheme?: "pec" | "cie";
                                /** @enum {unknown} */
                                prescriberDecision?: "asked" | "granted";
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "pmsmp";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                /** @enum {unknown} */
                                purpose?: "discover" | "confirm" | "start_recruitment";
                                aims?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "stage";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                pay?: {
                                    min: number;
                                    max?: number;
                                    /** @enum {unknown} */
                                    per: "hour" | "month" | "year";
                                };
                                school?: string;
                                tutor?: string;
                                /** @enum {unknown} */
                                convention?: "drafted" | "signed";
                            } | {
                                /** @enum {string} */
                                kind: "service_civique";
                                host?: string;
                                weeklyHours?: number;
                                endsOn?: string;
                                durationMonths?: number;
                                approvedBody?: string;
                                tutor?: string;
                            } | {
                                /** @enum {string} */
                                kind: "visite";
                                host?: string;
                            } | {
                                /** @enum {string} */
                                kind: "decouverte";
                                host?: string;
                            };
                            rome?: string;
                            startsOn?: string;
                            tasks?: string;
                            place?: string;
                            schedule?: {
                                from?: string;
                                to?: string;
                                days?: number[];
                                dailyHours?: number;
                                publicHolidays?: boolean;
                                note?: string;
                            };
                            permits?: ("AM" | "A1" | "A2" | "A" | "B" | "BE" | "C" | "CE" | "D")[];
                        };
                        romeLabel: string | null;
                        communeName: string | null;
                        /** @enum {unknown} */
                        depth: "minimal" | "light" | "full";
                        maxSkillLines: number | null;
                        returnedFor: string[];
                        analysis: {
                            tasks: string;
                            place: string;
                            hours: string;
                            tools?: string;
                            tutor?: string;
                            access?: string;
                            adaptations?: string;
                            visitedOn?: string;
                        } | null;
                        grid: {
                            skillId: string | null;
                            label: string;
                            /** @enum {unknown} */
                            level: "essential" | "trainable";
                            training?: {
                                /** @enum {unknown} */
                                by: "employer" | "tutor" | "training_centre" | "structure" | "other";
                                days: number;
                            };
                        }[];
                        agreement: {
                            /** @enum {unknown} */
                            channel: "portal" | "link" | "oral" | "written";
                            at: string;
                            by: string;
                            givenOn: string | null;
                        } | null;
                        minorFlags: {
                            code: string;
                            message: string;
                            basis: string;
                        }[];
                        legalReasons: {
                            ruleId: string;
                            reason: string;
                        }[];
                        holdReason: ("employer_asked" | "structure_asked" | "employer_suspended" | "employer_blocked") | null;
                        closeReason: ("filled_by_structure" | "filled_elsewhere" | "cancelled" | "no_suitable_candidate" | "employer_silent" | "non_compliant" | "expired") | null;
                        filledPosts: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listImportColumns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            name: string;
                            required: boolean;
                            form: string;
                            example: string;
                        }[];
                        refused: {
                            name: string;
                            reason: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listImports": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            /** @enum {unknown} */
                            status: "received" | "running" | "completed";
                            dryRun: boolean;
                            rows: number;
                            done: number;
                            created: number;
                            updated: number;
                            unchanged: number;
                            refused: number;
                            faults: {
                                line: number;
                                column: string | null;
                                code: string;
                                message: string;
                            }[];
                            startedAt: string;
                            endedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.startImport": {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.getImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "received" | "running" | "completed";
                        dryRun: boolean;
                        rows: number;
                        done: number;
                        created: number;
                        updated: number;
                        unchanged: number;
                        refused: number;
                        faults: {
                            line: number;
                            column: string | null;
                            code: string;
                            message: string;
                        }[];
                        startedAt: string;
                        endedAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.searchCandidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    referentId?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            reference: string;
                            firstName: string;
                            lastName: string;
                            referentId: string;
                            availableFrom: string;
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.createCandidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identifier: string;
                    identity: {
                        firstName: string;
                        lastName: string;
                        email: string | null;
                        phone: string | null;
                    };
                    profile: {
                        occupations: {
                            romeCode: string;
                            months: number;
                        }[];
                        skills: string[];
                        availableFrom: string;
                        commune: string;
                        mobilityKm: number;
                        permits: string[];
                        contractKinds: string[];
                        hours: string[];
                        experience: string;
                    };
                    referentId?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.getCandidate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        reference: string;
                        identifier: string;
                        identity: {
                            firstName: string;
                            lastName: string;
                            email: string | null;
                            phone: string | null;
                        };
                        profile: {
                            occupations: {
                                romeCode: string;
                                months: number;
                            }[];
                            skills: string[];
                            availableFrom: string;
                            commune: string;
                            mobilityKm: number;
                            permits: string[];
                            contractKinds: string[];
                            hours: string[];
                            experience: string;
                        };
                        referentId: string;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.editCandidate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    identity: {
                        firstName: string;
                        lastName: string;
                        email: string | null;
                        phone: string | null;
                    };
                    profile: {
                        occupations: {
                            romeCode: string;
                            months: number;
                        }[];
                        skills: string[];
                        availableFrom: string;
                        commune: string;
                        mobilityKm: number;
                        permits: string[];
                        contractKinds: string[];
                        hours: string[];
                        experience: string;
                    };
                    referentId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        reference: string;
                        identifier: string;
                        identity: {
                            firstName: string;
                            lastName: string;
                            email: string | null;
                            phone: string | null;
                        };
                        profile: {
                            occupations: {
                                romeCode: string;
                                months: number;
                            }[];
                            skills: string[];
                            availableFrom: string;
                            commune: string;
                            mobilityKm: number;
                            permits: string[];
                            contractKinds: string[];
                            hours: string[];
                            experience: string;
                        };
                        referentId: string;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.eraseCandidate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "asked_by_person" | "inactive" | "mistake";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listCandidateAccesses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            at: string;
                            actor: string;
                            operation: string;
                            motive: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.findMatches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                    radiusKm?: number;
                    excludedBy?: string;
                    cursor?: string;
                    limit?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            candidateId: string;
                            reference: string;
                            firstName: string;
                            lastName: string;
                            score: number;
                            reasons: ({
                                code: string;
                                points: number;
                            } & {
                                [key: string]: unknown;
                            })[];
                            missing: {
                                skillId: string;
                                label: string;
                                /** @enum {unknown} */
                                level: "essential" | "trainable";
                            }[];
                            distance: string;
                            exclusions: ({
                                code: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            proposalStatus: string | null;
                        }[];
                        total: number;
                        excluded: {
                            [key: string]: number;
                        };
                        next: string | null;
                        degraded: boolean;
                        complete: boolean;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.countMatches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidates: number;
                        asked: number;
                        sent: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listProposals": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                needId?: string;
                candidateId?: string;
                status?: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            needId: string;
                            candidateId: string;
                            reference: string;
                            needTitle: string;
                            employerName: string;
                            /** @enum {unknown} */
                            status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                            consent: {
                                /** @enum {unknown} */
                                status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                                level: ("card_until_interview" | "card_and_contact") | null;
                                textVersion: string;
                                /** @enum {unknown} */
                                channel: "link" | "oral" | "paper";
                                at: string;
                            } | null;
                            referentId: string | null;
                            officerId: string | null;
                            employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                            startOn: string | null;
                            endOn: string | null;
                            interviewOn: string | null;
                            callAsked: boolean;
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.suggestCandidate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    needId: string;
                    candidateId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.getProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        needId: string;
                        candidateId: string;
                        reference: string;
                        needTitle: string;
                        employerName: string;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        referentId: string | null;
                        officerId: string | null;
                        employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                        startOn: string | null;
                        endOn: string | null;
                        interviewOn: string | null;
                        callAsked: boolean;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.askConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    by: "email" | "sms" | "qr";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        proposal: {
                            id: string;
                            version: number;
                            needId: string;
                            candidateId: string;
                            reference: string;
                            needTitle: string;
                            employerName: string;
                            /** @enum {unknown} */
                            status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                            consent: {
                                /** @enum {unknown} */
                                status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                                level: ("card_until_interview" | "card_and_contact") | null;
                                textVersion: string;
                                /** @enum {unknown} */
                                channel: "link" | "oral" | "paper";
                                at: string;
                            } | null;
                            referentId: string | null;
                            officerId: string | null;
                            employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                            startOn: string | null;
                            endOn: string | null;
                            interviewOn: string | null;
                            callAsked: boolean;
                            updatedAt: string;
                        };
                        version: number;
                        link: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.recordConsent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel: "oral" | "paper";
                    /** @enum {unknown} */
                    answer: "given" | "refused";
                    /** @enum {unknown} */
                    level?: "card_until_interview" | "card_and_contact";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        needId: string;
                        candidateId: string;
                        reference: string;
                        needTitle: string;
                        employerName: string;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        referentId: string | null;
                        officerId: string | null;
                        employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                        startOn: string | null;
                        endOn: string | null;
                        interviewOn: string | null;
                        callAsked: boolean;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.sendProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        needId: string;
                        candidateId: string;
                        reference: string;
                        needTitle: string;
                        employerName: string;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        referentId: string | null;
                        officerId: string | null;
                        employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                        startOn: string | null;
                        endOn: string | null;
                        interviewOn: string | null;
                        callAsked: boolean;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.withdrawProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        needId: string;
                        candidateId: string;
                        reference: string;
                        needTitle: string;
                        employerName: string;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        referentId: string | null;
                        officerId: string | null;
                        employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                        startOn: string | null;
                        endOn: string | null;
                        interviewOn: string | null;
                        callAsked: boolean;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.recordHire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    channel: "oral" | "paper" | "phone";
                    /** @enum {unknown} */
                    answer: "confirmed" | "denied";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        needId: string;
                        candidateId: string;
                        reference: string;
                        needTitle: string;
                        employerName: string;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        referentId: string | null;
                        officerId: string | null;
                        employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                        startOn: string | null;
                        endOn: string | null;
                        interviewOn: string | null;
                        callAsked: boolean;
                        updatedAt: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listCards": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            needId: string;
                            reference: string;
                            /** @enum {unknown} */
                            status: "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired";
                            fit: {
                                essentialHeld: number;
                                essentialAsked: number;
                                trainableHeld: number;
                                trainableAsked: number;
                                skills: string[];
                            };
                            availableFrom: string;
                            mobility: string;
                            permits: string[];
                            experience: string;
                            contact: {
                                firstName: string;
                                lastName: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            interviewOn: string | null;
                            startOn: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.shortlistProposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.planInterview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    at: string | null;
                    place?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.makeOffer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.declareHire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    startOn: string;
                    endOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.notSelect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other";
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.askCall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        status: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.listTasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {unknown} */
                            kind: "to_send" | "consent_expired" | "undeliverable" | "call_asked" | "hire_unconfirmed" | "hire_denied";
                            proposal: {
                                id: string;
                                version: number;
                                needId: string;
                                candidateId: string;
                                reference: string;
                                needTitle: string;
                                employerName: string;
                                /** @enum {unknown} */
                                status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                                consent: {
                                    /** @enum {unknown} */
                                    status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                                    level: ("card_until_interview" | "card_and_contact") | null;
                                    textVersion: string;
                                    /** @enum {unknown} */
                                    channel: "link" | "oral" | "paper";
                                    at: string;
                                } | null;
                                referentId: string | null;
                                officerId: string | null;
                                employerReason: ("essential_skill_missing" | "training_gap_too_long" | "availability" | "mobility" | "required_permit" | "no_show" | "post_filled" | "post_cancelled" | "no_reply" | "other") | null;
                                startOn: string | null;
                                endOn: string | null;
                                interviewOn: string | null;
                                callAsked: boolean;
                                updatedAt: string;
                            };
                            since: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.getLinkedProposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                        need: {
                            [key: string]: unknown;
                        };
                        card: {
                            reference: string;
                            skills: string[];
                            availableFrom: string;
                            mobility: string;
                            permits: string[];
                            experience: string;
                        };
                        contact: {
                            firstName: string;
                            lastName: string;
                            email: string | null;
                            phone: string | null;
                        } | null;
                        consent: {
                            /** @enum {unknown} */
                            status: "asked" | "given" | "refused" | "expired" | "revoked" | "ended";
                            level: ("card_until_interview" | "card_and_contact") | null;
                            textVersion: string;
                            /** @enum {unknown} */
                            channel: "link" | "oral" | "paper";
                            at: string;
                        } | null;
                        consentText: string;
                        startOn: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.acceptByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    level: "card_until_interview" | "card_and_contact";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.declineByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason?: "distance" | "hours" | "pay" | "tasks" | "already_placed" | "training" | "prefer_not_to_say";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.revokeByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.confirmHireByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "matching.denyHireByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        status: "suggested" | "consent_asked" | "accepted" | "declined" | "expired" | "sent" | "shortlisted" | "interview" | "offer" | "hire_declared" | "hired" | "not_selected" | "withdrawn" | "consent_revoked";
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.listPlacements": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            version: number;
                            structureId: string;
                            needId: string;
                            candidateId: string;
                            employerId: string;
                            establishmentId: string;
                            officerId: string | null;
                            referentId: string | null;
                            /** @enum {unknown} */
                            status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                            kind: string;
                            rome: string | null;
                            commune: string;
                            reference: string;
                            title: string;
                            employerName: string;
                            startsOn: string;
                            endsOn: string | null;
                            trialEndsOn: string | null;
                            evidence: {
                                /** @enum {unknown} */
                                milestone: "3m" | "6m";
                                /** @enum {unknown} */
                                source: "employer" | "youth" | "document";
                                at: string;
                            }[];
                            situations: {
                                /** @enum {unknown} */
                                milestone: "3m" | "6m";
                                /** @enum {unknown} */
                                situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                                at: string;
                            }[];
                            endedOn: string | null;
                            endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.getPlacement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                        checkins: {
                            id: string;
                            version: number;
                            placementId: string;
                            milestone: string;
                            /** @enum {unknown} */
                            audience: "youth" | "employer";
                            /** @enum {unknown} */
                            status: "planned" | "due" | "overdue" | "done" | "missed" | "cancelled";
                            review: boolean;
                            dueOn: string;
                            attempts: number;
                            title: string;
                            employerName: string;
                            answer: {
                                /** @enum {unknown} */
                                mood: "green" | "orange" | "red";
                                topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                                note?: string;
                            } | null;
                            answeredBy: ("youth" | "employer" | "staff") | null;
                            doneAt: string | null;
                        }[];
                        interventions: {
                            id: string;
                            version: number;
                            placementId: string;
                            /** @enum {unknown} */
                            status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                            /** @enum {unknown} */
                            raisedBy: "youth" | "employer" | "officer" | "counsellor";
                            urgent: boolean;
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            raisedAt: string;
                            acknowledgeBy: string;
                            breached: boolean;
                            confidential: boolean;
                            message: string | null;
                            actions: {
                                at: string;
                                by: string;
                                note: string;
                            }[];
                            outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                            title: string;
                            employerName: string;
                        }[];
                        visits: {
                            id: string;
                            version: number;
                            placementId: string;
                            by: string;
                            doneOn: string;
                            /** @enum {unknown} */
                            channel: "on_site" | "phone" | "video";
                            met: ("youth" | "tutor" | "employer")[];
                            /** @enum {unknown} */
                            welcome: "green" | "orange" | "red";
                            /** @enum {unknown} */
                            tasks: "green" | "orange" | "red";
                            /** @enum {unknown} */
                            atmosphere: "green" | "orange" | "red";
                            note?: string;
                            nextOn?: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.startPlacement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    startsOn: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.cancelPlacement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "youth_withdrew" | "employer_withdrew" | "post_cancelled" | "other";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.correctTrial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    trialEndsOn: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.passTrial": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.sustainPlacement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    milestone: "3m" | "6m";
                    /** @enum {unknown} */
                    source: "employer" | "youth" | "document";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.recordSituation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    milestone: "3m" | "6m";
                    /** @enum {unknown} */
                    situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.endPlacement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    endedOn: string;
                    /** @enum {unknown} */
                    reason: "term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        structureId: string;
                        needId: string;
                        candidateId: string;
                        employerId: string;
                        establishmentId: string;
                        officerId: string | null;
                        referentId: string | null;
                        /** @enum {unknown} */
                        status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                        kind: string;
                        rome: string | null;
                        commune: string;
                        reference: string;
                        title: string;
                        employerName: string;
                        startsOn: string;
                        endsOn: string | null;
                        trialEndsOn: string | null;
                        evidence: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            source: "employer" | "youth" | "document";
                            at: string;
                        }[];
                        situations: {
                            /** @enum {unknown} */
                            milestone: "3m" | "6m";
                            /** @enum {unknown} */
                            situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                            at: string;
                        }[];
                        endedOn: string | null;
                        endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.logVisit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    doneOn: string;
                    /** @enum {unknown} */
                    channel: "on_site" | "phone" | "video";
                    met: ("youth" | "tutor" | "employer")[];
                    /** @enum {unknown} */
                    welcome: "green" | "orange" | "red";
                    /** @enum {unknown} */
                    tasks: "green" | "orange" | "red";
                    /** @enum {unknown} */
                    atmosphere: "green" | "orange" | "red";
                    note?: string;
                    nextOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.listWork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        toStart: {
                            id: string;
                            version: number;
                            structureId: string;
                            needId: string;
                            candidateId: string;
                            employerId: string;
                            establishmentId: string;
                            officerId: string | null;
                            referentId: string | null;
                            /** @enum {unknown} */
                            status: "planned" | "started" | "confirmed" | "sustained_3m" | "sustained_6m" | "ended" | "cancelled";
                            kind: string;
                            rome: string | null;
                            commune: string;
                            reference: string;
                            title: string;
                            employerName: string;
                            startsOn: string;
                            endsOn: string | null;
                            trialEndsOn: string | null;
                            evidence: {
                                /** @enum {unknown} */
                                milestone: "3m" | "6m";
                                /** @enum {unknown} */
                                source: "employer" | "youth" | "document";
                                at: string;
                            }[];
                            situations: {
                                /** @enum {unknown} */
                                milestone: "3m" | "6m";
                                /** @enum {unknown} */
                                situation: "same_employer" | "other_job" | "training" | "job_seeking" | "other" | "unknown";
                                at: string;
                            }[];
                            endedOn: string | null;
                            endReason: ("term_reached" | "renewed" | "turned_permanent" | "hired_after_immersion" | "trial_ended_by_employer" | "trial_ended_by_youth" | "resigned" | "agreed_break" | "dismissed" | "force_majeure" | "left_without_notice" | "unfit_for_post" | "unknown") | null;
                        }[];
                        checkins: {
                            id: string;
                            version: number;
                            placementId: string;
                            milestone: string;
                            /** @enum {unknown} */
                            audience: "youth" | "employer";
                            /** @enum {unknown} */
                            status: "planned" | "due" | "overdue" | "done" | "missed" | "cancelled";
                            review: boolean;
                            dueOn: string;
                            attempts: number;
                            title: string;
                            employerName: string;
                            answer: {
                                /** @enum {unknown} */
                                mood: "green" | "orange" | "red";
                                topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                                note?: string;
                            } | null;
                            answeredBy: ("youth" | "employer" | "staff") | null;
                            doneAt: string | null;
                        }[];
                        interventions: {
                            id: string;
                            version: number;
                            placementId: string;
                            /** @enum {unknown} */
                            status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                            /** @enum {unknown} */
                            raisedBy: "youth" | "employer" | "officer" | "counsellor";
                            urgent: boolean;
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            raisedAt: string;
                            acknowledgeBy: string;
                            breached: boolean;
                            confidential: boolean;
                            message: string | null;
                            actions: {
                                at: string;
                                by: string;
                                note: string;
                            }[];
                            outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                            title: string;
                            employerName: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.getLinkedCheckin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        audience: "youth" | "employer";
                        status: string;
                        milestone: string;
                        title: string;
                        employerName: string;
                        answer: {
                            /** @enum {unknown} */
                            mood: "green" | "orange" | "red";
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            note?: string;
                        } | null;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.answerLinkedCheckin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mood: "green" | "orange" | "red";
                    topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        /** @enum {unknown} */
                        audience: "youth" | "employer";
                        status: string;
                        milestone: string;
                        title: string;
                        employerName: string;
                        answer: {
                            /** @enum {unknown} */
                            mood: "green" | "orange" | "red";
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            note?: string;
                        } | null;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.answerCheckin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    mood: "green" | "orange" | "red";
                    topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        milestone: string;
                        /** @enum {unknown} */
                        audience: "youth" | "employer";
                        /** @enum {unknown} */
                        status: "planned" | "due" | "overdue" | "done" | "missed" | "cancelled";
                        review: boolean;
                        dueOn: string;
                        attempts: number;
                        title: string;
                        employerName: string;
                        answer: {
                            /** @enum {unknown} */
                            mood: "green" | "orange" | "red";
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            note?: string;
                        } | null;
                        answeredBy: ("youth" | "employer" | "staff") | null;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.noteAttempt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        milestone: string;
                        /** @enum {unknown} */
                        audience: "youth" | "employer";
                        /** @enum {unknown} */
                        status: "planned" | "due" | "overdue" | "done" | "missed" | "cancelled";
                        review: boolean;
                        dueOn: string;
                        attempts: number;
                        title: string;
                        employerName: string;
                        answer: {
                            /** @enum {unknown} */
                            mood: "green" | "orange" | "red";
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            note?: string;
                        } | null;
                        answeredBy: ("youth" | "employer" | "staff") | null;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.missCheckin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        milestone: string;
                        /** @enum {unknown} */
                        audience: "youth" | "employer";
                        /** @enum {unknown} */
                        status: "planned" | "due" | "overdue" | "done" | "missed" | "cancelled";
                        review: boolean;
                        dueOn: string;
                        attempts: number;
                        title: string;
                        employerName: string;
                        answer: {
                            /** @enum {unknown} */
                            mood: "green" | "orange" | "red";
                            topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                            note?: string;
                        } | null;
                        answeredBy: ("youth" | "employer" | "staff") | null;
                        doneAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.getLinkedHelp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        placementId: string;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.askHelpByLink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                    message?: string;
                    allowContactWithEmployer: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.raiseIntervention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                    urgent: boolean;
                    message?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.acknowledgeIntervention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.noteAction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.escalateIntervention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.resolveIntervention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.closeIntervention": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    outcome: "kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "integration.allowEmployerContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                        placementId: string;
                        /** @enum {unknown} */
                        status: "raised" | "acknowledged" | "in_progress" | "escalated" | "resolved" | "closed";
                        /** @enum {unknown} */
                        raisedBy: "youth" | "employer" | "officer" | "counsellor";
                        urgent: boolean;
                        topics: ("tasks" | "hours" | "pay" | "atmosphere" | "training" | "transport" | "absence" | "health_at_work" | "danger" | "harassment" | "discrimination" | "accident")[];
                        raisedAt: string;
                        acknowledgeBy: string;
                        breached: boolean;
                        confidential: boolean;
                        message: string | null;
                        actions: {
                            at: string;
                            by: string;
                            note: string;
                        }[];
                        outcome: ("kept" | "hours_or_tasks_changed" | "training_added" | "moved" | "ended_by_agreement" | "ended" | "referred" | "withdrawn") | null;
                        title: string;
                        employerName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "indicators.readFigures": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: string;
                rome?: string;
                commune?: string;
                officerId?: string;
                by?: "state" | "kind" | "rome" | "commune" | "officer" | "establishment" | "month";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        items: {
                            /** @enum {unknown} */
                            id: "employers" | "needs" | "needs_opened" | "proposals" | "consent_rate" | "hires" | "placements" | "trial_passed" | "sustained_3m" | "sustained_6m" | "checkins_overdue" | "interventions" | "interventions_within_delay";
                            title: string;
                            definition: string;
                            /** @enum {unknown} */
                            unit: "count" | "percent";
                            value: number | null;
                            hidden: boolean;
                            part: number | null;
                            whole: number | null;
                            by: ("state" | "kind" | "rome" | "commune" | "officer" | "establishment" | "month") | null;
                            cells: {
                                key: string | null;
                                value: number | null;
                                hidden: boolean;
                            }[];
                            freshAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "indicators.readFigure": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: string;
                rome?: string;
                commune?: string;
                officerId?: string;
                by?: "state" | "kind" | "rome" | "commune" | "officer" | "establishment" | "month";
            };
            header?: never;
            path: {
                figure: "employers" | "needs" | "needs_opened" | "proposals" | "consent_rate" | "hires" | "placements" | "trial_passed" | "sustained_3m" | "sustained_6m" | "checkins_overdue" | "interventions" | "interventions_within_delay";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        id: "employers" | "needs" | "needs_opened" | "proposals" | "consent_rate" | "hires" | "placements" | "trial_passed" | "sustained_3m" | "sustained_6m" | "checkins_overdue" | "interventions" | "interventions_within_delay";
                        title: string;
                        definition: string;
                        /** @enum {unknown} */
                        unit: "count" | "percent";
                        value: number | null;
                        hidden: boolean;
                        part: number | null;
                        whole: number | null;
                        by: ("state" | "kind" | "rome" | "commune" | "officer" | "establishment" | "month") | null;
                        cells: {
                            key: string | null;
                            value: number | null;
                            hidden: boolean;
                        }[];
                        freshAt: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "indicators.listFigureRows": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: string;
                rome?: string;
                commune?: string;
                officerId?: string;
                cursor?: string;
                limit?: number;
                state?: string;
            };
            header?: never;
            path: {
                figure: "employers" | "needs" | "needs_opened" | "proposals" | "consent_rate" | "hires" | "placements" | "trial_passed" | "sustained_3m" | "sustained_6m" | "checkins_overdue" | "interventions" | "interventions_within_delay";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            /** @enum {unknown} */
                            entity: "employer" | "need" | "proposal" | "placement" | "checkin" | "intervention";
                            reference: string;
                            state: string;
                            date: string;
                            kind: string | null;
                            counted: boolean;
                            aboutPerson: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "indicators.namePerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    motive: "complaint" | "rights_request" | "funding_evidence" | "case_review" | "absence_cover";
                    detail: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        candidateId: string;
                        reference: string;
                        firstName: string;
                        lastName: string;
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    "indicators.readNetworkFigures": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                kind?: string;
                rome?: string;
                commune?: string;
                by?: "state" | "kind" | "rome" | "month" | "structure";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        at: string;
                        items: {
                            /** @enum {unknown} */
                            id: "employers" | "needs" | "needs_opened" | "proposals" | "consent_rate" | "hires" | "placements" | "trial_passed" | "sustained_3m" | "sustained_6m" | "checkins_overdue" | "interventions" | "interventions_within_delay";
                            title: string;
                            definition: string;
                            /** @enum {unknown} */
                            unit: "count" | "percent";
                            value: number | null;
                            hidden: boolean;
                            part: number | null;
                            whole: number | null;
                            by: ("state" | "kind" | "rome" | "month" | "structure") | null;
                            cells: {
                                key: string | null;
                                value: number | null;
                                hidden: boolean;
                            }[];
                            freshAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
            /** @description Default Response */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        type: string;
                        title: string;
                        status: number;
                        code: string;
                        detail?: string;
                        requestId?: string;
                        errors?: {
                            pointer: string;
                            code: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
}
