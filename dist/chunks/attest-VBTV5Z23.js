import{main}from"./chunk-ZE6OXV6A.js";
import{spec5 as spec}from"./chunk-OU2M6PSU.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-WGE56YZZ.js";
// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
