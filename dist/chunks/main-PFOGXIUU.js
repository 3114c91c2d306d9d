import {
  main
} from "./chunk-6TN46RYD.js";
import "./chunk-2ENLPMB7.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
