import{main}from"./chunk-CEQNMX6C.js";
import{spec8 as spec}from"./chunk-LPEBKJHP.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-R7LM2AB5.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
