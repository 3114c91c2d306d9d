import {
  main
} from "./chunk-G5KZ4EUM.js";
export {
  main
};
