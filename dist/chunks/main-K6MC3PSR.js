import {
  main
} from "./chunk-H4YT47PO.js";
import "./chunk-ONNC6P22.js";
import "./chunk-LMO66MD5.js";
import "./chunk-SBAHNS7R.js";
import "./chunk-6IYWDNAK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-TZA5VYBJ.js";
import "./chunk-6S47NSY7.js";
import "./chunk-TGG53DCK.js";
import "./chunk-GDXZOELB.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-F3XUVXJX.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
