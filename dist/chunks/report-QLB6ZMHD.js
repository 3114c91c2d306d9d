import{main}from"./chunk-NSUSCWSS.js";
import{spec2 as spec}from"./chunk-QUCCBCSW.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-B4UCPNRU.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
