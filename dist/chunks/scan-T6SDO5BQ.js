import{main}from"./chunk-UBN6VYPR.js";
import{spec3 as spec}from"./chunk-JIRRPW6X.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-FM7ASARG.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
