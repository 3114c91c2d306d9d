import{main}from"./chunk-3ZYI5J4L.js";
import{spec4 as spec}from"./chunk-JIRRPW6X.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-FM7ASARG.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
