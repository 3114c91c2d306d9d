import{main}from"./chunk-PYOCGCJS.js";
import{spec2 as spec}from"./chunk-6EJIGIU3.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-SVTFPT5B.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
