import {
  main
} from "./chunk-ZN3FSY32.js";
export {
  main
};
