import{main}from"./chunk-E5T7LMOU.js";
import{spec}from"./chunk-OU2M6PSU.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-WGE56YZZ.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
