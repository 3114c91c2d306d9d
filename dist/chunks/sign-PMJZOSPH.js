import{main}from"./chunk-IXZZ4ANW.js";
import{spec9 as spec}from"./chunk-QUCCBCSW.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-B4UCPNRU.js";
// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
