import {
  main
} from "./chunk-YV4JNMFQ.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
