import {
  main
} from "./chunk-4KOKNUTE.js";
export {
  main
};
