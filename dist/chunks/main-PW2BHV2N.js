import {
  main
} from "./chunk-FO6WQLF7.js";
export {
  main
};
