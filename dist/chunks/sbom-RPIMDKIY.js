import{main}from"./chunk-W3NYC5Q5.js";
import{spec8 as spec}from"./chunk-OU2M6PSU.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-WGE56YZZ.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
