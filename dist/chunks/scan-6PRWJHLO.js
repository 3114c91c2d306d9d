import{main}from"./chunk-A37YVVXS.js";
import{spec3 as spec}from"./chunk-QUCCBCSW.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-B4UCPNRU.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
