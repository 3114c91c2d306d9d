import {
  main
} from "./chunk-6SESLG7H.js";
export {
  main
};
