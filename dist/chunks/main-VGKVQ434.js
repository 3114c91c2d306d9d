import {
  main
} from "./chunk-VKJWX6NJ.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
