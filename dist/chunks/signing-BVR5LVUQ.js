import {
  openSigning
} from "./chunk-AI7SHODT.js";
import "./chunk-KO6Z5GRY.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  openSigning
};
