import {
  main
} from "./chunk-LZJTSXLM.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
