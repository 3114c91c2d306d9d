import {
  main
} from "../chunks/chunk-K2CYRO4I.js";
import "../chunks/chunk-TZA5VYBJ.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-TGG53DCK.js";
import "../chunks/chunk-GDXZOELB.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-B3Q6YLYR.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
