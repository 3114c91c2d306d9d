import{main}from"./chunk-NFXUV4A3.js";
import{spec2 as spec}from"./chunk-JIRRPW6X.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-FM7ASARG.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
