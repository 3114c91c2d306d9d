import {
  main
} from "./chunk-WRUPF4JD.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
