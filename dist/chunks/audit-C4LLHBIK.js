import{main}from"./chunk-U3GJOXPQ.js";
import{spec}from"./chunk-JIRRPW6X.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-FM7ASARG.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
