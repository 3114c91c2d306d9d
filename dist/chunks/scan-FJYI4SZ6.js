import{main}from"./chunk-MCBTL342.js";
import{spec3 as spec}from"./chunk-LPEBKJHP.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-R7LM2AB5.js";
// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
