import{main}from"./chunk-NO7RFNM7.js";
import{spec5 as spec}from"./chunk-QUCCBCSW.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-B4UCPNRU.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
