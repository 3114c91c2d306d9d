import{main}from"./chunk-MIQFYV3C.js";
import{spec8 as spec}from"./chunk-6EJIGIU3.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-SVTFPT5B.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
