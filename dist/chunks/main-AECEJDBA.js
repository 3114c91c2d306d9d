import {
  main
} from "./chunk-KIVMVZTG.js";
export {
  main
};
