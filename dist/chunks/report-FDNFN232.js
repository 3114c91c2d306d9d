import{main}from"./chunk-G2B7VY6R.js";
import{spec2 as spec}from"./chunk-LPEBKJHP.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-R7LM2AB5.js";
// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
