import {
  main
} from "./chunk-C7KSUQ4L.js";
export {
  main
};
