import {
  main
} from "./chunk-H7VOEQG4.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
