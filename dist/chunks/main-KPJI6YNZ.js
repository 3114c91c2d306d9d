import {
  main
} from "./chunk-GEO22JFA.js";
import "./chunk-6FOSNLS7.js";
import "./chunk-3RFB4LMS.js";
import "./chunk-Q35RJL5D.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-LGVXE5NB.js";
import "./chunk-G3H2TLJG.js";
import "./chunk-KZPF7ZNW.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
