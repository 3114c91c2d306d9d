import {
  main
} from "./chunk-C4GT44ST.js";
export {
  main
};
