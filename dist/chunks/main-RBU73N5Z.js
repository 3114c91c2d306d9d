import {
  main
} from "./chunk-4PV6X3P4.js";
import "./chunk-2ENLPMB7.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
