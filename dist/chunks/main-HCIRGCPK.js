import {
  main
} from "./chunk-CODQ6CFU.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
