import {
  main
} from "./chunk-WVIMD7CM.js";
import "./chunk-NOK7KUH4.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
