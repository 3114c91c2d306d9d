import {
  main
} from "./chunk-D6YIW22W.js";
import "./chunk-MOJHWE3Y.js";
import "./chunk-ZDTU7CMO.js";
import "./chunk-SEMFGDX7.js";
import "./chunk-CVAAGC25.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-3UAJ77QA.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-IVWOV6QT.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-EMYZSQBG.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
