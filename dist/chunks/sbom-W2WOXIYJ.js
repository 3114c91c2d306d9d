import{main}from"./chunk-JLULIPXP.js";
import{spec8 as spec}from"./chunk-QTQKELAF.js";
import{createActionsHost,readRunContext,runAction}from"./chunk-YOXFQLM2.js";
// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
