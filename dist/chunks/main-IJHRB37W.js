import {
  main,
  mainWithin
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  main,
  mainWithin
};
