import{main}from"./chunk-IXAQJDPJ.js";
import{spec5 as spec}from"./chunk-JIRRPW6X.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-FM7ASARG.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
