import {
  main
} from "./chunk-K2CYRO4I.js";
import "./chunk-TZA5VYBJ.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-GDXZOELB.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
