import{main}from"./chunk-LWOX7RMW.js";
import{spec}from"./chunk-QSG23CM7.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-DD6OEQO3.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
