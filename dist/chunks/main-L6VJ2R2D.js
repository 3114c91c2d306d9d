import {
  main
} from "./chunk-RU6HKVE4.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
