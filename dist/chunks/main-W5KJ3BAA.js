import {
  main
} from "./chunk-4RSWVRQN.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
