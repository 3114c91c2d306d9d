import{main}from"./chunk-6LY7D2CV.js";
import{spec4 as spec}from"./chunk-LPEBKJHP.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-R7LM2AB5.js";
// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
