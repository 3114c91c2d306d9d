import{main}from"./chunk-O3R54I3U.js";
import{spec}from"./chunk-6EJIGIU3.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-SVTFPT5B.js";
// action:audit
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
